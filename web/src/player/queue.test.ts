import { expect, test } from 'vitest';
import { track } from '@/test/samples';
import { added, addedNext, current, entryOf, moved, removed, type Queue } from './queue';

const entry = (id: string) => ({ ...entryOf(track({ id })), key: id });
const queue = ['a', 'b', 'c'].map(entry);
const ids = ({ queue: entries }: Queue) => entries.map(({ id }) => id).join('');

test('keeps of a track what playing needs', () => {
  expect(entryOf(track({ loudness: { integratedLufs: -18, truePeakDbtp: -2, rangeLu: 6, gainDb: 1 } }))).toMatchObject({
    artist: 'Ana',
    hls: '/media/77/master.m3u8',
    gainDb: 1,
  });
});

test('tells two entries of the same track apart', () => {
  expect(entryOf(track()).key).not.toBe(entryOf(track()).key);
});

test('adds at the end', () => {
  expect(ids(added({ queue, index: 0 }, entry('d'), entry('e')))).toBe('abcde');
});

test('adds behind what plays', () => {
  expect(ids(addedNext({ queue, index: 1 }, entry('d'), entry('e')))).toBe('abdec');
});

test('begins a queue with what is to play next', () => {
  expect(ids(addedNext({ queue: [], index: 0 }, entry('d')))).toBe('d');
});

test.each([
  [1, 0, 'b'],
  [1, 2, 'b'],
  [1, 1, 'c'],
  [2, 2, 'b'],
])('playing at %i, without %i, plays %s', (index, at, plays) => {
  expect(current(removed({ queue, index }, at))?.id).toBe(plays);
});

test.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [0, 3, 'abc'],
  [5, 0, 'abc'],
])('from %i to %i makes %s, and what plays goes on', (from, to, order) => {
  const after = moved({ queue, index: 1 }, from, to);

  expect(ids(after)).toBe(order);
  expect(current(after)?.id).toBe('b');
});
