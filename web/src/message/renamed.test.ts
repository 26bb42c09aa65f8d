import { expect, test } from 'vitest';
import type { RoomEvent } from '@/api/types';
import { ana, ben, message } from '@/test/samples';
import { renamed } from './renamed';

const updated = (displayName: string): RoomEvent =>
  ({ room: '9', seq: 5, type: 'member.updated', target: { person: { ...ben, displayName }, muted: false } }) as RoomEvent;
const said = [message(1), message(2, { author: ben })];

test('what somebody said before bears their new name', () => {
  expect(renamed(said, [updated('Night Owl')]).map(({ author }) => author?.displayName)).toEqual([ana.displayName, 'Night Owl']);
});

test('nothing changes when nobody is called anything else', () => {
  expect(renamed(said, [updated(ben.displayName)])).toBe(said);
});
