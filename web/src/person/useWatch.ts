import { useEffect } from 'react';
import type { Person } from '@/api/types';
import { connection } from '@/realtime/live';
import { useLink } from '@/realtime/linkStore';
import { useMemberships } from '@/room/membershipStore';
import { saw, usePresence } from './presenceStore';

/** In a large room the number is asked for again so often. */
const again = 30_000;

/** Follows who comes and goes in a room while one looks at its people. */
export function useWatch(room: string, people: Person[]): void {
  const online = useLink(({ link }) => link === 'online');
  const shown = people.slice(0, 100).map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!online) return;
    const watch = () => {
      connection.request('watch', { room, people: shown ? shown.split(' ') : [] }).then(({ online: count = 0, presences = [] }) => {
        saw(presences);
        usePresence.setState(({ online: rooms }) => ({ online: { ...rooms, [room]: count } }));
      }, () => undefined);
    };
    watch();
    const timer = setInterval(watch, again);
    return () => {
      clearInterval(timer);
      connection.request('watch', { people: [] }).catch(() => undefined);
    };
  }, [room, online, shown]);
}

/** Follows those one has direct rooms with, for as long as one is connected; anew when there is one more. */
export function useWatchDirects(wanted: boolean): void {
  const online = useLink(({ link }) => link === 'online');
  const directs = useMemberships(({ rooms }) => Object.values(rooms).filter(({ person }) => person).length);
  useEffect(() => {
    if (!wanted || !online || directs === 0) return;
    connection.request('watch', { directs: true }).then(({ presences = [] }) => saw(presences), () => undefined);
  }, [wanted, online, directs]);
}
