import { useMemo } from 'react';
import type { Message } from '@/api/types';
import { useMemberships } from '@/room/membershipStore';
import { useRoom } from '@/room/roomApi';
import { useSession } from '@/session/sessionStore';

/** What one may do to the messages of a room. */
export interface Rights {
  me: string | undefined;
  joined: boolean;
  moderates: boolean;
}

export function useRights(room: string): Rights {
  const user = useSession((state) => state.user);
  const { data } = useRoom(room);
  const member = useMemberships(({ rooms }) => !!rooms[room]);
  const joined = member || data?.joined === true;
  const runs = data?.owner === user?.id || user?.role === 'ADMIN' || user?.role === 'SUPER_ADMIN';
  return useMemo(() => ({ me: user?.id, joined, moderates: joined && runs }), [user?.id, joined, runs]);
}

export function mayChange({ author, deletedAt }: Message, { me, joined }: Rights): boolean {
  return joined && !deletedAt && author?.id === me;
}

export function mayDelete(message: Message, rights: Rights): boolean {
  return !message.deletedAt && (rights.moderates || mayChange(message, rights));
}
