import type { Membership } from '@/api/types';
import { isAmongPeople } from './roomOrder';

export type Level = 'ALL' | 'MENTIONS' | 'NONE';

const levels: Level[] = ['ALL', 'MENTIONS', 'NONE'];

/** What one wants to be told of a room now: among a few people everything, elsewhere what calls one. */
export function levelOf({ notifications, kind }: Membership, now = Date.now()): Level {
  const { level, until } = notifications ?? {};
  const holds = level && levels.includes(level) && (!until || Date.parse(until) > now);
  return holds ? level : isAmongPeople({ kind }) ? 'ALL' : 'MENTIONS';
}

/** How much in a room calls one: among two people everything does. */
export function waitingIn(room: Membership): number {
  if (levelOf(room) === 'NONE') return 0;
  return room.kind === 'DIRECT' ? room.unread : room.mentions;
}
