import { useEffect } from 'react';
import { connection } from '@/realtime/live';
import { useLink } from '@/realtime/linkStore';

const after = 10 * 60_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus'] as const;

/** Says that nobody is at this device once nothing has been touched for ten minutes, and when somebody is again. */
export function useIdle(): void {
  const online = useLink(({ link }) => link === 'online');
  useEffect(() => {
    if (!online) return;
    let idle = false;
    let timer: ReturnType<typeof setTimeout>;
    const tell = (now: boolean) => {
      idle = now;
      connection.request('presence', { status: now ? 'IDLE' : 'ONLINE', automatic: true }).catch(() => undefined);
    };
    const touched = () => {
      if (idle) tell(false);
      clearTimeout(timer);
      timer = setTimeout(() => tell(true), after);
    };
    touched();
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, touched);
    };
  }, [online]);
}
