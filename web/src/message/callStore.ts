import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Message } from '@/api/types';

const shownFor = 8_000;

/** A message that calls the person from a room they are not looking at. */
export const useCall = create<{ call?: Message }>()(() => ({}));

interface Wishes {
  /** Nothing is shown and nothing sounds; counts go on. */
  quiet: boolean;
  desktop: boolean;
}

/** How one wants to be called, on this device. */
export const useCallWishes = create<Wishes>()(persist((): Wishes => ({ quiet: false, desktop: false }), { name: 'veza.calls' }));

let timer: ReturnType<typeof setTimeout> | undefined;

export function called(message: Message, room: string): void {
  const { quiet, desktop } = useCallWishes.getState();
  if (quiet) return;
  clearTimeout(timer);
  useCall.setState({ call: message });
  timer = setTimeout(heard, shownFor);
  if (desktop && document.visibilityState === 'hidden') onDesktop(message, room);
}

export function heard(): void {
  clearTimeout(timer);
  useCall.setState({ call: undefined });
}

/** The browser asks only when the person has asked for it. */
export async function wantDesktop(wanted: boolean): Promise<void> {
  const granted = wanted && 'Notification' in window && (await Notification.requestPermission()) === 'granted';
  useCallWishes.setState({ desktop: granted });
}

function onDesktop({ id, author, text }: Message, room: string): void {
  if (Notification.permission !== 'granted') return;
  const shown = new Notification(`${author?.displayName ?? ''} · ${room}`, { body: text, tag: id });
  shown.onclick = () => window.focus();
}
