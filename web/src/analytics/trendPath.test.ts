import { expect, it } from 'vitest';
import { scaleTop, trendPath } from './trendPath';

it('goes from the lower to the upper edge', () => {
  expect(trendPath([0, 10], 10)).toBe('M0 98L1 2');
});

it.each([
  [[], 1],
  [[0.2], 1],
  [[7], 10],
  [[11, 3], 20],
  [[21], 50],
  [[1000], 1000],
])('scales %j to %d', (values, top) => {
  expect(scaleTop(values)).toBe(top);
});
