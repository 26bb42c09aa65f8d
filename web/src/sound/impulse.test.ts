import { expect, test } from 'vitest';
import { impulse } from './impulse';

test('a room is silent first, answers, and falls by 60 dB in the time it has', () => {
  const samples = impulse(1, 8_000, () => 1);

  expect(samples).toHaveLength(8_000);
  expect(samples[50]).toBe(0);
  expect(samples[96]).toBe(1);
  expect(20 * Math.log10(samples[7_999]!)).toBeCloseTo(-59.3, 1);
});

test('both ears hear another noise', () => {
  expect(impulse(0.1, 8_000)).not.toEqual(impulse(0.1, 8_000));
});
