// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pressed } from './pollApi';

test('one option takes the place of another', () => {
  expect(pressed([0], 1, false)).toEqual([1]);
});

test('several stand beside each other, in their order', () => {
  expect(pressed([2], 0, true)).toEqual([0, 2]);
});

test('an option pressed again is taken back', () => {
  expect(pressed([1], 1, false)).toEqual([]);
});
