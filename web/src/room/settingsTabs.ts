import type { Room } from '@/api/types';
import { isKept, may } from '@/role/permissions';

export const tabs = ['general', 'roles', 'members', 'invitations', 'bans', 'record'] as const;
export type Tab = (typeof tabs)[number];

/** The settings somebody has anything to do with. */
export function tabsOf(room: Room): Tab[] {
  if (!room.joined || !isKept(room)) return [];
  const silences = may(room, 'BAN') || may(room, 'TIME_OUT');
  const keeps = silences || may(room, 'KICK') || may(room, 'MANAGE_MESSAGES');
  const shown: Record<Tab, boolean> = {
    general: may(room, 'MANAGE_ROOM'),
    roles: may(room, 'MANAGE_ROLES'),
    members: may(room, 'MANAGE_ROLES') || keeps,
    invitations: may(room, 'INVITE'),
    bans: silences,
    record: keeps,
  };
  return tabs.filter((tab) => shown[tab]);
}
