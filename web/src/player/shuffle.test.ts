import { describe, expect, test } from 'vitest';
import { track } from '@/test/samples';
import { added, addedNext, current, entryOf, moved, removed, type Queue } from './queue';
import { restored, shuffled } from './shuffle';

const entry = (id: string) => ({ ...entryOf(track({ id })), key: id });
const album: Queue = { queue: [...'abcdef'].map(entry), index: 2 };
const ids = ({ queue }: Queue) => queue.map(({ id }) => id).join('');

/** Chance that always picks the first of what is left. */
const first = () => 0;

describe('shuffling', () => {
  test('leaves what plays where it is heard and mixes the rest', () => {
    const mixed = shuffled(album, first);

    expect(ids(mixed)).toBe('cbdefa');
    expect(current(mixed)?.id).toBe('c');
  });

  test('loses and doubles nothing, whatever chance says', () => {
    for (let round = 0; round < 50; round++) {
      expect(ids(shuffled(album)).split('').sort().join('')).toBe('abcdef');
    }
  });

  test('gives every order the same chance', () => {
    const seconds = new Map<string, number>();
    for (let round = 0; round < 5_000; round++) {
      const second = shuffled(album).queue[1]!.id;
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
    }

    expect([...seconds.keys()].sort()).toEqual([...'abdef']);
    for (const times of seconds.values()) expect(times).toBeGreaterThan(800);
  });

  test('of nothing is nothing', () => {
    expect(shuffled({ queue: [], index: 0 }).queue).toEqual([]);
  });
});

describe('undoing it', () => {
  test('restores the order, and what plays goes on', () => {
    const back = restored({ ...shuffled(album, first), index: 3 });

    expect(ids(back)).toBe('abcdef');
    expect(current(back)?.id).toBe('e');
    expect(back.ordered).toBeUndefined();
  });

  test('puts what was added meanwhile where it would have been', () => {
    const mixed = added(addedNext(shuffled(album, first), entry('x')), entry('y'));

    expect(ids(mixed)).toBe('cxbdefay');
    expect(ids(restored(mixed))).toBe('abcxdefy');
  });

  test('does not bring back what was removed', () => {
    expect(ids(restored(removed(shuffled(album, first), 5)))).toBe('bcdef');
  });

  test('forgets what was moved in the shuffled order', () => {
    expect(ids(restored(moved(shuffled(album, first), 5, 1)))).toBe('abcdef');
  });

  test('leaves alone what was never shuffled', () => {
    expect(restored(album)).toBe(album);
  });
});
