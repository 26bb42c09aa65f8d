import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { nearest } from './order';

interface Drag {
  from: number;
  to: number;
}

/** Rows that are moved by a handle: with the mouse, a finger, or the arrow keys. */
export function useDragOrder(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const count = () => list.current?.children.length ?? 0;

  /** Rows move while one drags: where they stood is measured once. */
  const middles = useRef<number[]>([]);
  const measure = () =>
    [...(list.current?.children ?? [])].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });

  const handle = (at: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      middles.current = measure();
      setDrag({ from: at, to: at });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag) setDrag({ ...drag, to: nearest(middles.current, event.clientY) });
    },
    onPointerUp() {
      if (drag && drag.to !== drag.from) onMove(drag.from, drag.to);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      const to = at + step;
      if (step === 0 || to < 0 || to >= count()) return;
      event.preventDefault();
      onMove(at, to);
    },
  });

  /** What a row looks like while one is dragged. */
  const place = (at: number): 'dragged' | 'above' | 'below' | undefined => {
    if (!drag) return undefined;
    if (at === drag.from) return 'dragged';
    if (at !== drag.to) return undefined;
    return drag.to < drag.from ? 'above' : 'below';
  };

  return { list, handle, place };
}
