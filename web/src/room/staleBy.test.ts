import { expect, test } from 'vitest';
import type { RoomEvent } from '@/api/types';
import { ana, ben } from '@/test/samples';
import { staleBy } from './staleBy';

const event = (type: string, more: Partial<RoomEvent> = {}): RoomEvent => ({ room: '9', seq: 1, type, ...more });
const stale = (...events: RoomEvent[]) => staleBy(events, ana.id).map((key) => key.join(' '));

test('a role that changes changes what everybody may do', () => {
  expect(stale(event('role.updated'))).toEqual(['rooms one 9', 'rooms members 9', 'rooms roles 9']);
});

test('one’s own standing is asked for again, another’s is a line in the list', () => {
  const muted = { muted: true };

  expect(stale(event('member.updated', { target: { person: ana, ...muted } }))).toContain('rooms one 9');
  expect(stale(event('member.updated', { target: { person: ben, ...muted } }))).not.toContain('rooms one 9');
});

test('a thousand newcomers ask once', () => {
  const newcomers = Array.from({ length: 1000 }, () => event('member.joined', { member: ben }));

  expect(stale(...newcomers)).toEqual(['rooms one 9', 'rooms members 9', 'rooms list']);
});

test('what is said asks for nothing', () => {
  expect(stale(event('message.created'), event('reaction.added'))).toEqual([]);
});
