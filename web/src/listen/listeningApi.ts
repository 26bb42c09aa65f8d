import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { Listening, Track } from '@/api/types';
import type { Queue } from '@/player/queue';
import { fetchTrack, playable } from '@/track/trackApi';
import { device } from './device';

const most = 500;
const ahead = 30;

/** False when it could not be said, or another device has said something later. */
export async function sayWhere({ queue, index, position }: Queue & { position: number }, changed: boolean): Promise<boolean> {
  // A queue that is too long is told from what plays on.
  const from = index < most ? 0 : index;
  const tracks = queue.slice(from, from + most).map(({ id }) => id);
  const body = {
    queue: changed ? { tracks } : undefined,
    index: index - from,
    positionMs: Math.round(position * 1000),
    device: device(navigator.userAgent),
    at: new Date().toISOString(),
  };
  try {
    return (await answer(api.PUT('/api/v2/users/me/listening', { body }))).kept;
  } catch {
    return false;
  }
}

/** Where one was last; null: nowhere. */
export function useListening() {
  return useQuery({
    queryKey: ['listening'],
    queryFn: async () => {
      const listening = (await answer(api.GET('/api/v2/users/me/listening'))) as Listening;
      return listening.queue.length ? listening : null;
    },
  });
}

/** What can be played of it: what stood there, and what was to come. */
export async function rest({ queue, index, track }: Listening): Promise<Track[]> {
  const coming = await Promise.allSettled(queue.slice(index + 1, index + ahead).map(fetchTrack));
  const found = coming.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return [...(track ? [track] : []), ...found].filter(playable);
}
