import type { Permission, Room, RoomMember, RoomRole } from '@/api/types';

/** What a role can grant, from what everybody does to what few should; reading is part of every role. */
export const grantable = [
  'SEND',
  'REACT',
  'ATTACH',
  'MENTION_ALL',
  'PIN',
  'INVITE',
  'MANAGE_MESSAGES',
  'TIME_OUT',
  'KICK',
  'BAN',
  'MANAGE_SAFETY',
  'MANAGE_ROOM',
  'MANAGE_ROLES',
] as const satisfies Permission[];

/** Admins of the house stand above everybody in the rooms they are in. */
const highest = 1_001;

export function rankIn(room: Room | undefined, admin: boolean): number {
  return admin && room?.joined ? highest : (room?.role?.rank ?? -1);
}

export function may(room: Room | undefined, permission: Permission): boolean {
  return room?.permissions.includes(permission) ?? false;
}

/** Whether the room has anything to keep order about: between two people there is nothing. */
export function isKept({ kind }: Room): boolean {
  return kind !== 'DIRECT';
}

/** The roles one may give to somebody or change: those below one's own that grant nothing one has not. */
export function withinReach(roles: RoomRole[], room: Room, rank: number): RoomRole[] {
  const own = (permission: Permission) => may(room, permission);
  return roles.filter((role) => role.rank < rank && role.kind !== 'OWNER' && role.permissions.every(own));
}

/** People by role, the highest first, each group by name. */
export function grouped(members: RoomMember[]): { role: RoomRole; people: RoomMember[] }[] {
  const groups = new Map<string, { role: RoomRole; people: RoomMember[] }>();
  for (const member of members) {
    if (!member.role) continue;
    const group = groups.get(member.role.id) ?? { role: member.role, people: [] };
    group.people.push(member);
    groups.set(member.role.id, group);
  }
  for (const { people } of groups.values()) people.sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  return [...groups.values()].sort((one, other) => other.role.rank - one.role.rank);
}

export function nameOf({ person }: RoomMember): string {
  return person.displayName || person.handle;
}
