import { expect, test } from 'vitest';
import { clock } from './clock';

test.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [187, '3:07'],
  [3729, '1:02:09'],
  [-3, '0:00'],
])('%f seconds read %s', (seconds, words) => {
  expect(clock(seconds)).toBe(words);
});
