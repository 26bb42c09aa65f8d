import type { Room } from '@/api/types';
import { useClock } from '@/design/useClock';

/** Whether one may not be heard in the room just now; over as soon as its time is. */
export function useSilence(room: Room | undefined): 'muted' | 'timedOut' | undefined {
  const until = room?.timedOutUntil ? Date.parse(room.timedOutUntil) : 0;
  const now = useClock(until, Infinity);
  if (room?.muted) return 'muted';
  return until > now ? 'timedOut' : undefined;
}
