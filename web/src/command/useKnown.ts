import { useDeferredValue } from 'react';
import { useMembers, useRooms } from '@/room/roomApi';
import { useSession } from '@/session/sessionStore';
import { useTracks } from '@/track/trackApi';
import { most, type Known, type Typing } from './completion';

/** What the argument at the caret may name: asked for once somebody types one of that kind. */
export function useKnown(room: string, typing: Typing | undefined): Known {
  const me = useSession(({ user }) => user?.id);
  const kind = typing?.argument?.kind;
  const query = useDeferredValue(typing?.word.trim().replace(/^#/, '') ?? '');
  const people = useMembers(room, kind === 'PERSON').data?.pages.flatMap(({ items }) => items) ?? [];
  const rooms = useRooms(kind === 'ROOM' ? query : '', kind === 'ROOM').data?.pages[0]?.items ?? [];
  const tracks = useTracks({ query: kind === 'TRACK' ? query : '', limit: most, enabled: kind === 'TRACK' }).data?.pages[0]?.items ?? [];
  return { people: people.filter(({ id }) => id !== me), rooms, tracks, trackAt: `${location.origin}/tracks/` };
}
