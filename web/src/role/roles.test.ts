import { expect, test } from 'vitest';
import type { Permission, Room, RoomMember, RoomRole } from '@/api/types';
import { ana, ben } from '@/test/samples';
import { grouped, withinReach } from './permissions';
import { aboveOf, rankBelow } from './rankBelow';

const role = (id: string, rank: number, kind: RoomRole['kind'] = 'CUSTOM', permissions: Permission[] = []): RoomRole => ({
  id, name: id, rank, kind, permissions,
});
const owner = role('owner', 1000, 'OWNER');
const moderator = role('moderator', 500, 'MODERATOR', ['KICK']);
const member = role('member', 0, 'MEMBER');
const roles = [owner, moderator, member];

test('a new role stands between the one above it and the next', () => {
  expect(rankBelow(roles, moderator)).toBe(250);
  expect(rankBelow([...roles, role('band', 250)], moderator)).toBe(375);
});

test('without room between two, it stands beside the lower one', () => {
  expect(rankBelow([...roles, role('band', 1)], role('choir', 2))).toBe(1);
  expect(rankBelow(roles, role('band', 1))).toBe(1);
});

test('a role stands below the nearest above it', () => {
  expect(aboveOf(roles, role('band', 300))).toBe(moderator);
  expect(aboveOf(roles, owner)).toBeUndefined();
});

test('one gives what is below oneself and grants nothing one has not', () => {
  const room = { permissions: ['MANAGE_ROLES'] } as Room;

  expect(withinReach([...roles, role('band', 10)], room, 600)).toEqual([member, role('band', 10)]);
});

test('people stand by role, the highest first, and by name', () => {
  const of = (person: typeof ana, which: RoomRole): RoomMember => ({ person, role: which, muted: false });
  const zoe = { ...ana, id: '3', displayName: 'Zoé' };

  const groups = grouped([of(zoe, member), of(ben, moderator), of(ana, member)]);

  expect(groups.map((group) => [group.role.id, ...group.people.map(({ person }) => person.displayName)])).toEqual([
    ['moderator', 'Ben'],
    ['member', 'Ana', 'Zoé'],
  ]);
});
