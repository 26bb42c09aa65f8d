import { expect, test } from 'vitest';
import { levelFor } from './rungs';

const measured = [66_500, 131_200, 258_000, 321_400];

test.each([
  ['auto' as const, -1],
  [64 as const, 0],
  [256 as const, 2],
  [320 as const, 3],
])('%s is level %i', (rung, level) => {
  expect(levelFor(measured, rung)).toBe(level);
});

test('a rung that a track does not have gives way to the nearest', () => {
  expect(levelFor([64_000, 128_000], 320)).toBe(1);
  expect(levelFor([], 320)).toBe(-1);
});
