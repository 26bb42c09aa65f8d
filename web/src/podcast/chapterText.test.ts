import { expect, test } from 'vitest';
import { chapterText, readChapters } from './chapterText';

test('what is written is read', () => {
  const chapters = [
    { startMs: 0, title: 'Start', url: '' },
    { startMs: 61_500, title: 'In the middle', url: 'https://example.org/a' },
    { startMs: 3_600_000, title: 'Late', url: '' },
  ];

  expect(readChapters(chapterText(chapters))).toEqual({ chapters });
});

test('times are read with and without hours, and empty lines left out', () => {
  expect(readChapters('0:05 One\n\n 1:00:00 Two ').chapters).toEqual([
    { startMs: 5_000, title: 'One', url: '' },
    { startMs: 3_600_000, title: 'Two', url: '' },
  ]);
});

test('the line that cannot be read is told', () => {
  expect(readChapters('0:00 One\nTwo').wrongLine).toBe(2);
  expect(readChapters('0:00').wrongLine).toBe(1);
});
