import { create } from 'zustand';

const key = (room: string) => `veza.draft.${room}`;

/** What is being written, by room; kept on this device until it is sent. */
export const useDrafts = create<{ rooms: Record<string, string> }>()(() => ({ rooms: {} }));

export function draftOf(room: string): string {
  return useDrafts.getState().rooms[room] ?? localStorage.getItem(key(room)) ?? '';
}

export function useDraft(room: string): string {
  return useDrafts(({ rooms }) => rooms[room]) ?? draftOf(room);
}

export function keepDraft(room: string, text: string): void {
  if (text) localStorage.setItem(key(room), text);
  else localStorage.removeItem(key(room));
  useDrafts.setState(({ rooms }) => ({ rooms: { ...rooms, [room]: text } }));
}
