import { expect, test } from 'vitest';
import { ledBy, rowsOf } from './grid';

/** Two full rows and one of three. */
const count = 19;

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 18, 18],
  ['ArrowLeft', 0, 0],
  ['ArrowLeft', 8, 7],
  ['ArrowDown', 2, 10],
  ['ArrowDown', 15, 18],
  ['ArrowDown', 17, 17],
  ['ArrowUp', 10, 2],
  ['ArrowUp', 3, 3],
  ['Home', 13, 8],
  ['End', 9, 15],
  ['End', 16, 18],
  ['a', 5, undefined],
])('%s leads from %i to %s', (key, at, next) => {
  expect(ledBy(key, at, count)).toBe(next);
});

test('the last row may be short', () => {
  expect(rowsOf(Array.from({ length: count }, (_, n) => n)).map(({ length }) => length)).toEqual([8, 8, 3]);
});
