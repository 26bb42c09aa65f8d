import { useMemo } from 'react';
import type { Message } from '@/api/types';
import { useSilence } from '@/moderation/useSilence';
import { useMemberships } from '@/room/membershipStore';
import { useRoom } from '@/room/roomApi';
import { useSession } from '@/session/sessionStore';

/** What one may do to the messages of a room. */
export interface Rights {
  me: string | undefined;
  joined: boolean;
  /** One may be heard: say something, answer, change one's own words. */
  writes: boolean;
  reacts: boolean;
  pins: boolean;
  /** Delete what others said. */
  manages: boolean;
}

export function useRights(room: string): Rights {
  const me = useSession(({ user }) => user?.id);
  const { data } = useRoom(room);
  const member = useMemberships(({ rooms }) => !!rooms[room]);
  const silence = useSilence(data);
  const joined = member || data?.joined === true;
  const permissions = data?.permissions.join(' ') ?? '';
  const open = joined && !data?.archivedAt;
  return useMemo(() => {
    const may = (permission: string) => open && permissions.split(' ').includes(permission);
    return {
      me,
      joined,
      writes: may('SEND') && !silence,
      reacts: may('REACT') && !silence,
      pins: may('PIN'),
      manages: may('MANAGE_MESSAGES'),
    };
  }, [me, joined, open, permissions, silence]);
}

export function mayChange({ author, deletedAt }: Message, { me, writes }: Rights): boolean {
  return writes && !deletedAt && author?.id === me;
}

export function mayDelete(message: Message, rights: Rights): boolean {
  const own = rights.joined && message.author?.id === rights.me;
  return !message.deletedAt && (rights.manages || own);
}

/** What others said, in any room one may read. */
export function mayReport({ author, deletedAt }: Message, { me }: Rights): boolean {
  return !!me && !deletedAt && author?.id !== me;
}
