import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { remote } from '@/player/remote';
import { useMemberships } from '@/room/membershipStore';
import { inOrder } from '@/room/roomOrder';
import { show, useOverlays } from './overlayStore';

/** The keys that work everywhere except while one writes. */
export function useKeys(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        show('palette', !useOverlays.getState().palette);
      } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        const room = neighbour(event.key === 'ArrowDown' ? 1 : -1);
        event.preventDefault();
        if (room) void navigate({ to: '/rooms/$room', params: { room } });
      } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !busyWith(event)) {
        act(event);
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [navigate]);
}

const acts: Record<string, () => void> = {
  ' ': () => remote.toggle(),
  ArrowLeft: () => remote.nudge(-5),
  ArrowRight: () => remote.nudge(5),
  j: () => remote.next(),
  k: () => remote.previous(),
  m: () => remote.mute(),
  '?': () => show('keys'),
};

function act(event: KeyboardEvent): void {
  const does = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!does) return;
  event.preventDefault();
  does();
}

/** The key belongs to what has the focus: a text being written, a slider, a menu, a button under the space bar. */
function busyWith({ target, key }: KeyboardEvent): boolean {
  const element = target as HTMLElement;
  if (element.closest?.('input, textarea, select, [contenteditable], [role=slider], [role=menu], [role=dialog]')) return true;
  return key === ' ' && !!element.closest?.('button, a, summary');
}

function neighbour(step: number): string | undefined {
  const { rooms, open } = useMemberships.getState();
  const order = inOrder(rooms).map(({ id }) => id);
  const at = open ? order.indexOf(open) : step > 0 ? -1 : 0;
  return order[(at + step + order.length) % order.length];
}
