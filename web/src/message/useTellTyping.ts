import { useCallback, useRef } from 'react';
import { connection } from '@/realtime/live';

const pause = 3_000;

/** Tells the room, every few seconds at most, that one is writing. */
export function useTellTyping(room: string): () => void {
  const last = useRef(-pause);
  return useCallback(() => {
    const now = performance.now();
    if (now - last.current < pause) return;
    last.current = now;
    connection.request('typing', { room }).catch(() => undefined);
  }, [room]);
}
