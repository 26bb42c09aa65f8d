import { describe, expect, test } from 'vitest';
import type { LyricsLine } from '@/api/types';
import { piecesOf, sungAt } from './sung';

const lines: LyricsLine[] = [
  { text: 'One day', voice: '', startMs: 1000, endMs: 4000, words: [{ from: 0, to: 3, startMs: 1000 }, { from: 4, to: 7, startMs: 2000 }] },
  { text: '(ooh)', voice: 'Ben', startMs: 3000, endMs: 3500, words: [] },
  { text: 'away', voice: '', startMs: 6000, words: [] },
];

describe('what is sung', () => {
  test.each([
    [0, [], 0],
    [1000, [0], 1],
    [2500, [0], 2],
    [3200, [0, 1], 0],
    [3700, [0], 2],
    [5000, [], 0],
    [999_000, [2], 0],
  ])('at %i ms', (ms, now, words) => {
    expect(sungAt(lines, ms)).toEqual({ lines: now, words });
  });

  test('lines without times are never sung', () => {
    expect(sungAt([{ text: 'plain', voice: '', words: [] }], 1000).lines).toEqual([]);
  });

  test('a line falls into its words and what is between them', () => {
    expect(piecesOf(lines[0]!)).toEqual([{ text: 'One', word: 0 }, { text: ' ' }, { text: 'day', word: 1 }]);
  });
});
