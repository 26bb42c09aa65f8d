import { expect, test } from 'vitest';
import { moment } from './moment';

test.each([
  ['90', 90],
  ['90s', 90],
  ['73.8', 73],
  ['1m30s', 90],
  ['2m', 120],
  ['1h2m3s', 3723],
  [' 1:30 ', 90],
  ['1:02:03', 3723],
  ['0', 0],
])('%s is %d seconds', (said, at) => {
  expect(moment(said)).toBe(at);
});

test.each(['', 'soon', '-5', '1m30x', '1:3', '1:2:3:4'])('%s is no moment', (said) => {
  expect(moment(said)).toBeUndefined();
});
