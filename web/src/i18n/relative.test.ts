import { expect, test } from 'vitest';
import { relative } from './relative';

const now = Date.parse('2026-05-01T12:00:00Z');

test.each([
  ['2026-05-01T11:59:30Z', -30, 'second'],
  ['2026-05-01T11:15:00Z', -45, 'minute'],
  ['2026-04-30T12:00:00Z', -1, 'day'],
  ['2024-05-01T12:00:00Z', -2, 'year'],
  ['2026-05-01T12:00:09Z', 0, 'second'],
])('%s is %i %s', (at, value, unit) => {
  const told = relative(at, now);

  expect(told.value + 0).toBe(value);
  expect(told.unit).toBe(unit);
});
