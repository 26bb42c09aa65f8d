import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Message } from '@/api/types';
import { covered } from './covered';

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
  say(message);
  if (desktop && document.visibilityState === 'hidden') onDesktop(message, room);
}

function say(message: Message): void {
  clearTimeout(timer);
  useCall.setState({ call: message });
  timer = setTimeout(heard, shownFor);
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

function onDesktop(message: Message, room: string): void {
  if (Notification.permission !== 'granted') return;
  const { id, author, text } = message;
  const shown = new Notification(`${author?.displayName ?? ''} · ${room}`, { body: covered(text), tag: id });
  // The notice within the page is gone by then, and it has the way there.
  shown.onclick = () => {
    window.focus();
    say(message);
  };
}
