import { expect, test } from 'vitest';
import { bytes, text } from './base64url';

test.each([
  [[], ''],
  [[0], 'AA'],
  [[255, 239], '_-8'],
  [[251, 255, 191, 1], '-_-_AQ'],
])('%j is %s', (numbers, written) => {
  expect(text(new Uint8Array(numbers).buffer)).toBe(written);
  expect([...bytes(written)]).toEqual(numbers);
});
