import { useEffect, useState } from 'react';
import { useMemberships } from '@/room/membershipStore';
import { holds, newest, type Timeline } from './timeline';
import { open, useTimelines } from './timelineStore';

/** More unread than this, and the room opens where the person left it. */
const manyUnread = 40;

interface RoomTimeline {
  timeline: Timeline | undefined;
  /** The messages after this one came while the person was away. */
  unreadAfter: number | undefined;
  problem: unknown;
  reload: () => void;
}

/** The messages of a room, loaded when they are not held yet. */
export function useTimeline(room: string, around?: number): RoomTimeline {
  const timeline = useTimelines(({ rooms }) => rooms[room]);
  const [problem, setProblem] = useState<unknown>();
  const [tries, setTries] = useState(0);
  // Led there once, the person may go elsewhere from there.
  const [led, setLed] = useState(() => around === undefined || (!!timeline && holds(timeline, around)));
  const missing = !timeline || !led;
  const unreadAfter = useUnreadAfter(room);

  useEffect(() => {
    if (!missing) return;
    let wanted = true;
    const { rooms } = useMemberships.getState();
    const resume = (rooms[room]?.unread ?? 0) > manyUnread ? rooms[room]?.read : undefined;
    open(room, around ?? resume).then(
      () => wanted && setLed(true),
      (cause: unknown) => wanted && setProblem(cause),
    );
    return () => {
      wanted = false;
    };
  }, [room, around, missing, tries]);

  const reload = () => {
    setProblem(undefined);
    setTries((count) => count + 1);
  };
  return { timeline: led ? timeline : undefined, unreadAfter, problem, reload };
}

/** Where the person had read to when they came, or when they last looked away. */
function useUnreadAfter(room: string): number | undefined {
  const membership = useMemberships(({ rooms }) => rooms[room]);
  const [after, setAfter] = useState<number>();
  const [known, setKnown] = useState(false);
  if (!known && membership) {
    setKnown(true);
    if (membership.unread > 0) setAfter(membership.read);
  }
  useEffect(() => {
    const looked = () => {
      if (document.visibilityState === 'hidden') setAfter(newest(useTimelines.getState().rooms[room]) || undefined);
    };
    document.addEventListener('visibilitychange', looked);
    return () => document.removeEventListener('visibilitychange', looked);
  }, [room]);
  return after;
}
