import { describe, expect, test } from 'vitest';
import type { PlaylistEntry } from '@/api/types';
import { moved, nearest, placeOf, repaged, without } from './order';

const entry = (id: string) => ({ id, addedAt: '' }) as PlaylistEntry;
const list = ['a', 'b', 'c', 'd'].map(entry);
const ids = (entries: PlaylistEntry[]) => entries.map(({ id }) => id).join('');

describe('an entry is moved', () => {
  test.each([
    ['a', 0, 'abcd'],
    ['a', 1, 'bacd'],
    ['a', 3, 'bcda'],
    ['d', 0, 'dabc'],
    ['c', 1, 'acbd'],
    ['x', 1, 'abcd'],
  ])('%s to %i', (id, to, order) => {
    expect(ids(moved(list, id, to))).toBe(order);
  });

  test('behind the neighbour it gets', () => {
    expect(placeOf(list, 'a', 2)).toEqual({ after: 'c', position: 2 });
    expect(placeOf(list, 'd', 1)).toEqual({ after: 'a', position: 1 });
  });

  test('to the beginning, where it has none', () => {
    expect(placeOf(list, 'c', 0)).toEqual({ position: 0 });
  });
});

test('what is removed is gone from its page, and the next page is not torn', () => {
  const pages = [{ items: list.slice(0, 2), nextCursor: 'b' }, { items: list.slice(2) }];

  const after = repaged(pages, without(list, 'b'));

  expect(after.map(({ items }) => ids(items))).toEqual(['ac', 'd']);
  expect(after[0]?.nextCursor).toBe('b');
});

test('a finger is over the row whose middle is nearest', () => {
  expect(nearest([10, 30, 50], 44)).toBe(2);
  expect(nearest([10, 30, 50], -5)).toBe(0);
  expect(nearest([], 5)).toBe(0);
});
