import { expect, test } from 'vitest';
import { resample, swell, wavePath } from './wavePath';

test('keeps every hit when there is less room', () => {
  expect(resample([0, 0, 1, 0, 0, 0.5], 2)).toEqual([1, 0.5]);
});

test('repeats when there is more room', () => {
  expect(resample([0.2, 0.8], 4)).toEqual([0.2, 0.2, 0.8, 0.8]);
});

test('is one stroke that begins and ends on the middle line', () => {
  const path = wavePath([1, 0.5]);

  expect(path.match(/M/g)).toHaveLength(1);
  expect(path).toMatch(/^M0 50C/);
  expect(path).toMatch(/ 50$/);
});

test('the swell stays within the line', () => {
  expect(swell(200).every((peak) => peak > 0 && peak <= 1)).toBe(true);
});
