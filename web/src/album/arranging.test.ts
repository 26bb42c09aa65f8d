import { describe, expect, test } from 'vitest';
import { track } from '@/test/samples';
import { added, moved, numbered, placesOf, splitAt, without, type Placed } from './arranging';

const placed = (...discs: number[]): Placed[] => discs.map((disc, at) => ({ track: track({ id: `${at}` }), disc }));
const shown = (all: Placed[]) => all.map((one) => `${one.disc}:${one.track.id}`);

describe('tracks on an album', () => {
  test('join the disc they are moved to', () => {
    expect(shown(moved(placed(1, 1, 2, 2), 0, 3))).toEqual(['1:1', '2:2', '2:3', '2:0']);
    expect(shown(moved(placed(1, 1, 2, 2), 3, 0))).toEqual(['1:3', '1:0', '1:1', '2:2']);
  });

  test('stay when they are moved nowhere', () => {
    const all = placed(1, 2);
    expect(moved(all, 1, 1)).toBe(all);
    expect(moved(all, 7, 0)).toBe(all);
  });

  test('are numbered from 1 on each disc', () => {
    expect(numbered(placed(1, 1, 2, 2, 2))).toEqual([1, 2, 1, 2, 3]);
  });

  test('come to the end once', () => {
    expect(shown(added(placed(1, 2), track({ id: '0' })))).toEqual(['2:1', '2:0']);
    expect(shown(added([], track({ id: '9' })))).toEqual(['1:9']);
  });

  test('begin another disc, and are joined again', () => {
    const split = splitAt(placed(1, 1, 1, 2), 1);
    expect(shown(split)).toEqual(['1:0', '2:1', '2:2', '3:3']);
    expect(shown(splitAt(split, 1))).toEqual(['1:0', '1:1', '1:2', '2:3']);
    expect(shown(splitAt(placed(1, 1), 0))).toEqual(['1:0', '1:1']);
  });

  test('are told by their ids', () => {
    expect(placesOf(without(placed(1, 2), '0'))).toEqual([{ track: '1', disc: 2 }]);
  });
});
