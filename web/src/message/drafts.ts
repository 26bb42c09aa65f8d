import { create } from 'zustand';

const key = (room: string) => `veza.draft.${room}`;
const dirtyKey = 'veza.drafts.unsynced';

/** What is being written, by room; kept on this device too until it is sent. */
export const useDrafts = create<{ rooms: Record<string, string> }>()(() => ({ rooms: {} }));

/** Who carries drafts to the person's other devices. */
let carry: (room: string) => void = () => undefined;

export function carryBy(carrier: (room: string) => void): void {
  carry = carrier;
}

export function draftOf(room: string): string {
  return useDrafts.getState().rooms[room] ?? localStorage.getItem(key(room)) ?? '';
}

export function useDraft(room: string): string {
  return useDrafts(({ rooms }) => rooms[room]) ?? draftOf(room);
}

/** Written here, just now. */
export function keepDraft(room: string, text: string): void {
  if (text === draftOf(room)) return;
  store(room, text);
  mark(room, true);
  carry(room);
}

/** Written on another device; what was written here since and is not carried yet counts more. */
export function takeDraft(room: string, text: string): void {
  if (!unsynced().includes(room) && text !== draftOf(room)) store(room, text);
}

/** The rooms whose drafts the server has not got as they are. */
export function unsynced(): string[] {
  return JSON.parse(localStorage.getItem(dirtyKey) ?? '[]') as string[];
}

export function mark(room: string, dirty: boolean): void {
  const others = unsynced().filter((one) => one !== room);
  const rooms = dirty ? [...others, room] : others;
  if (rooms.length) localStorage.setItem(dirtyKey, JSON.stringify(rooms));
  else localStorage.removeItem(dirtyKey);
}

/** The rooms with a draft on this device. */
export function draftedRooms(): string[] {
  const prefix = key('');
  return Object.keys(localStorage).filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
}

function store(room: string, text: string): void {
  if (text) localStorage.setItem(key(room), text);
  else localStorage.removeItem(key(room));
  useDrafts.setState(({ rooms }) => ({ rooms: { ...rooms, [room]: text } }));
}
