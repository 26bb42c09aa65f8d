import { expect, test } from 'vitest';
import { isNear, overlap, startsIn } from './transition';

test.each([
  [0, 200, 200, 0],
  [6, 200, 200, 6],
  [30, 200, 200, 12],
  [12, 10, 200, 5],
  [12, 200, 8, 4],
  [8, 200, 0, 8],
  [-1, 200, 200, 0],
])('%i s chosen, tracks of %i and %i s overlap for %i s', (crossfade, duration, nextDuration, seconds) => {
  expect(overlap({ crossfade, duration, nextDuration })).toBe(seconds);
});

test('without an overlap the next is told to play so early that it is heard at the end', () => {
  expect(startsIn({ left: 1, duration: 200, nextDuration: 200, crossfade: 0, lead: 0.04 })).toBeCloseTo(0.96);
});

test('with one it is told as much earlier', () => {
  expect(startsIn({ left: 10, duration: 200, nextDuration: 200, crossfade: 4, lead: 0.04 })).toBeCloseTo(5.96);
});

test('what should have begun begins now', () => {
  expect(startsIn({ left: 2, duration: 200, nextDuration: 200, crossfade: 4, lead: 0.04 })).toBe(0);
});

test('the next is fetched the earlier the longer the overlap', () => {
  expect([isNear(25, 0), isNear(19, 0), isNear(25, 8)]).toEqual([false, true, true]);
});
