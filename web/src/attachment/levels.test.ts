import { expect, test } from 'vitest';
import { levels } from './levels';

test('the loudest level fills the height', () => {
  expect(levels(btoa('\u0000\u0064\u00c8'))).toEqual([0, 0.5, 1]);
});

test('a nearly silent sound stays small', () => {
  expect(Math.max(...levels(btoa('\u0003')))).toBeLessThan(0.3);
});

test('nothing draws nothing', () => {
  expect(levels('')).toEqual([]);
});
