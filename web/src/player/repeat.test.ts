import { expect, test } from 'vitest';
import { track } from '@/test/samples';
import { entryOf } from './queue';
import { following, nextRepeat, stepped, type Repeat } from './repeat';

const queue = ['a', 'b', 'c'].map((id) => entryOf(track({ id })));

test.each<[number, number, Repeat, number | undefined]>([
  [0, 1, 'off', 1],
  [2, 1, 'off', undefined],
  [0, -1, 'off', undefined],
  [2, 1, 'all', 0],
  [0, -1, 'all', 2],
  [0, 1, 'one', 1],
  [2, 1, 'one', undefined],
])('from %i a step of %i, repeating %s, leads to %s', (index, step, repeat, to) => {
  expect(stepped({ queue, index }, step, repeat)).toBe(to);
});

test.each<[number, Repeat, number | undefined]>([
  [1, 'off', 2],
  [2, 'off', undefined],
  [2, 'all', 0],
  [1, 'one', 1],
])('after %i, repeating %s, plays %s by itself', (index, repeat, to) => {
  expect(following({ queue, index }, repeat)).toBe(to);
});

test('an empty queue leads nowhere', () => {
  expect(stepped({ queue: [], index: 0 }, 1, 'all')).toBeUndefined();
});

test('one press after the other goes through all ways', () => {
  expect(['off' as Repeat, nextRepeat('off'), nextRepeat('all'), nextRepeat('one')]).toEqual(['off', 'all', 'one', 'off']);
});
