import { useEffect } from 'react';
import { connection } from '@/realtime/live';
import { useLink } from '@/realtime/linkStore';
import { readUpTo, useMemberships } from '@/room/membershipStore';

/** Moves the read position to the end while the person sees it. */
export function useReading(room: string, atNewest: boolean): void {
  const top = useMemberships(({ rooms }) => rooms[room]?.top ?? 0);
  const online = useLink(({ link }) => link === 'online');
  useEffect(() => {
    const read = () => {
      if (!atNewest || !online || document.visibilityState !== 'visible') return;
      if (readUpTo(room, top)) connection.request('read', { room, seq: top }).catch(() => undefined);
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [room, top, atNewest, online]);
}
