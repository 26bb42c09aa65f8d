import { expect, test } from 'vitest';
import { afterClose, backoff } from './backoff';

test.each([
  [0, 500],
  [1, 1_000],
  [3, 4_000],
  [20, 20_000],
])('waits at attempt %i at most %i ms', (attempt, most) => {
  expect(backoff(attempt, () => 1)).toBe(most);
  expect(backoff(attempt, () => 0)).toBe(most / 2);
});

test.each([
  [1006, 'reconnect'],
  [4001, 'reconnect'],
  [4003, 'renew'],
  [4499, 'reconnect'],
  [4500, 'stop'],
  [4999, 'stop'],
])('close code %i means %s', (code, next) => {
  expect(afterClose(code)).toBe(next);
});
