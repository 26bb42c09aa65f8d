// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Message } from '@/api/types';
import { isQuiet, quieted, useQuiet } from './quietStore';

const by = (id: string) => ({ author: { id, handle: id, displayName: id } }) as Message;

beforeEach(() => useQuiet.setState({ blocked: {}, muted: {} }));

test('whom one has silenced neither counts nor calls', () => {
  quieted('1', { blocking: true, muting: false });
  quieted('2', { blocking: false, muting: true });

  expect([by('1'), by('2'), by('3')].map(isQuiet)).toEqual([true, true, false]);
  expect(useQuiet.getState().blocked).toEqual({ 1: true });
});

test('whom one hears again counts again', () => {
  quieted('1', { blocking: true, muting: true });
  quieted('1', { blocking: false, muting: false });

  expect(isQuiet(by('1'))).toBe(false);
});
