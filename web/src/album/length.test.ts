import { expect, test } from 'vitest';
import { isToCome, minutes } from './length';

test('what is there is counted in minutes, at least one', () => {
  expect([0, 900, 89_000, 91_000, 3_600_000].map(minutes)).toEqual([0, 1, 1, 2, 60]);
});

test('a day is to come until it begins where one is', () => {
  const now = new Date(2026, 10, 29, 23, 59);

  expect(isToCome('2026-11-30', now)).toBe(true);
  expect(isToCome('2026-11-29', now)).toBe(false);
  expect(isToCome('', now)).toBe(false);
});
