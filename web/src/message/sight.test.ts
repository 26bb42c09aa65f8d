import { expect, test } from 'vitest';
import { follows, isAtEnd, sightOf } from './sight';

const end = { top: 1000, height: 700, whole: 1700 };

test('a list that is not there yet is at its end', () => {
  expect(isAtEnd(sightOf(null))).toBe(true);
});

test('a list at its end follows it when the field below takes some of its height', () => {
  expect(follows(true, end, { ...end, height: 300 })).toBe(true);
});

test('a list follows its end no more once somebody moves up', () => {
  expect(follows(true, end, { ...end, top: 500 })).toBe(false);
});

test('who moves down, but not to the end, is not taken along', () => {
  expect(follows(false, { ...end, top: 100 }, { ...end, top: 500 })).toBe(false);
});

test('who comes back to the end follows it again', () => {
  expect(follows(false, { ...end, top: 500 }, end)).toBe(true);
});
