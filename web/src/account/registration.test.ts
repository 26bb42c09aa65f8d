import { expect, test } from 'vitest';
import { Problem } from '@/api/Problem';
import { handlePattern, refusedField } from './registration';

const whole = new RegExp(`^(?:${handlePattern})$`, 'v');

test.each(['ana', 'ben.low', 'a-1', 'Kr0_9'])('%s can be a handle', (handle) => {
  expect(handle).toMatch(whole);
});

test.each(['an', '.ana', 'ana-', 'a b c', 'ünal', 'x'.repeat(31)])('%s cannot be a handle', (handle) => {
  expect(handle).not.toMatch(whole);
});

test.each([
  ['HANDLE_TAKEN', 'handle'],
  ['EMAIL_TAKEN', 'email'],
  ['PASSWORD_TOO_COMMON', 'password'],
  ['RATE_LIMITED', undefined],
])('%s is about %s', (code, field) => {
  expect(refusedField(new Problem({ code }))).toBe(field);
});
