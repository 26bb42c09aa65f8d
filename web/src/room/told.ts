import type { RoomEvent } from '@/api/types';
import { callsMe } from '@/message/calls';
import { isQuiet } from '@/person/quietStore';
import { useSession } from '@/session/sessionStore';
import { levelOf } from './levels';
import { useMemberships } from './membershipStore';

/** Whether one wants to hear of it at once. */
export function isTold({ type, room, message }: RoomEvent): boolean {
  const me = useSession.getState().user?.id;
  const membership = useMemberships.getState().rooms[room];
  if (type !== 'message.created' || !membership || message?.author?.id === me || isQuiet(message)) return false;
  const level = levelOf(membership);
  return level === 'ALL' || (level === 'MENTIONS' && callsMe(message, me));
}
