import type { Room } from '@/api/types';
import { useClock } from '@/design/useClock';
import { may } from '@/role/permissions';
import { useSession } from '@/session/sessionStore';
import { useTimelines } from './timelineStore';

/** Seconds until one may say something again. The clocks differ: it is never longer than the pause itself. */
export function useSlowMode(room: Room): { pause: number; left: number } {
  const me = useSession(({ user }) => user?.id);
  const pause = may(room, 'MANAGE_MESSAGES') ? 0 : room.slowModeSeconds;
  const spoke = useTimelines(({ rooms }) =>
    pause > 0 ? rooms[room.id]?.messages.findLast(({ author }) => author?.id === me)?.at : undefined,
  );
  const next = spoke ? Date.parse(spoke) + pause * 1000 : 0;
  const now = useClock(next);
  return { pause, left: Math.min(pause, Math.max(0, Math.ceil((next - now) / 1000))) };
}
