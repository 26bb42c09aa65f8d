import { expect, test } from 'vitest';
import { addressOf } from './share';

test.each([
  [0, '/tracks/77'],
  [73.8, '/tracks/77?t=73'],
])('at %f seconds the address ends in %s', (seconds, end) => {
  expect(addressOf('77', seconds)).toBe(location.origin + end);
});
