import { create } from 'zustand';
import { answer, api } from '@/api/client';
import type { RoomEvent } from '@/api/types';
import { append, begin, newest, prepend, receive, type Timeline } from './timeline';

const pageSize = 60;
type Where = { before?: number; after?: number; around?: number };

export const useTimelines = create<{ rooms: Record<string, Timeline> }>()(() => ({ rooms: {} }));

export const newestHeld = (room: string) => newest(useTimelines.getState().rooms[room]);

/** Loads the messages around where the person left off, or the newest. */
export async function open(room: string, around?: number): Promise<void> {
  keep(room, begin(await page(room, around ? { around } : {})));
}

export async function loadBefore(room: string): Promise<void> {
  const held = useTimelines.getState().rooms[room];
  const first = held?.messages[0];
  if (!held?.moreBefore || !first) return;
  const older = await page(room, { before: first.seq });
  change(room, (timeline) => prepend(timeline, older));
}

export async function loadAfter(room: string): Promise<void> {
  const held = useTimelines.getState().rooms[room];
  if (!held?.moreAfter) return;
  const newer = await page(room, { after: newest(held) });
  change(room, (timeline) => append(timeline, newer));
}

export function apply(room: string, events: RoomEvent[]): void {
  change(room, (timeline) => receive(timeline, events));
}

/** What is held no longer joins up with the room: the page loads anew. */
export function forget(room: string): void {
  const { [room]: gone, ...rooms } = useTimelines.getState().rooms;
  if (gone) useTimelines.setState({ rooms });
}

function change(room: string, how: (timeline: Timeline) => Timeline): void {
  const held = useTimelines.getState().rooms[room];
  if (held) keep(room, how(held));
}

function keep(room: string, timeline: Timeline): void {
  useTimelines.setState(({ rooms }) => ({ rooms: { ...rooms, [room]: timeline } }));
}

function page(room: string, where: Where) {
  const query = { ...where, limit: pageSize };
  return answer(api.GET('/api/v2/rooms/{room}/messages', { params: { path: { room }, query } }));
}
