import { expect, test } from 'vitest';
import { track } from '@/test/samples';
import { added, current, entryOf, removed, stepped } from './queue';

const queue = ['a', 'b', 'c'].map((id) => entryOf(track({ id })));
const ids = ({ queue: entries }: { queue: { id: string }[] }) => entries.map(({ id }) => id).join('');

test('keeps of a track what playing needs', () => {
  expect(entryOf(track({ loudness: { integratedLufs: -18, truePeakDbtp: -2, rangeLu: 6, gainDb: 1 } }))).toMatchObject({
    artist: 'Ana',
    hls: '/media/77/master.m3u8',
    gainDb: 1,
  });
});

test.each([
  [0, 1, 1],
  [2, 1, undefined],
  [0, -1, undefined],
])('from %i a step of %i leads to %s', (index, step, to) => {
  expect(stepped({ queue, index }, step)).toBe(to);
});

test('adds at the end', () => {
  expect(ids(added({ queue, index: 0 }, entryOf(track({ id: 'd' }))))).toBe('abcd');
});

test.each([
  [1, 0, 'b'],
  [1, 2, 'b'],
  [1, 1, 'c'],
  [2, 2, 'b'],
])('playing at %i, without %i, plays %s', (index, at, plays) => {
  expect(current(removed({ queue, index }, at))?.id).toBe(plays);
});
