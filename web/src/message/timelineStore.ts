import { create } from 'zustand';
import { answer, api } from '@/api/client';
import type { Message, RoomEvent } from '@/api/types';
import { useSession } from '@/session/sessionStore';
import { append, begin, newest, prepend, receive, type Timeline } from './timeline';

const pageSize = 60;
type Where = { before?: number; after?: number; around?: number };

/** Events that come while a page is on its way: the page may not know of them. */
const meanwhile = new Map<string, Set<RoomEvent[]>>();

export const useTimelines = create<{ rooms: Record<string, Timeline> }>()(() => ({ rooms: {} }));

export const newestHeld = (room: string) => newest(useTimelines.getState().rooms[room]);

/** What somebody said last, of what is held and still there. */
export function lastSaidBy(person: string | undefined, room: string): Message | undefined {
  const messages = useTimelines.getState().rooms[room]?.messages ?? [];
  return messages.findLast(({ author, deletedAt }) => author?.id === person && !deletedAt);
}

/** Loads the messages around where the person left off, or the newest. */
export async function open(room: string, around?: number): Promise<void> {
  const { loaded, missed } = await page(room, around ? { around } : {});
  keep(room, receive(begin(loaded), missed, me()));
}

export async function loadBefore(room: string): Promise<void> {
  const held = useTimelines.getState().rooms[room];
  const first = held?.messages[0];
  if (!held?.moreBefore || !first) return;
  const { loaded, missed } = await page(room, { before: first.seq });
  change(room, (timeline) => receive(prepend(timeline, loaded), missed, me()));
}

export async function loadAfter(room: string): Promise<void> {
  const held = useTimelines.getState().rooms[room];
  if (!held?.moreAfter) return;
  const { loaded, missed } = await page(room, { after: newest(held) });
  change(room, (timeline) => receive(append(timeline, loaded), missed, me()));
}

export function apply(room: string, events: RoomEvent[]): void {
  for (const missed of meanwhile.get(room) ?? []) missed.push(...events);
  change(room, (timeline) => receive(timeline, events, me()));
}

/** What is held no longer joins up with the room: the page loads anew. */
export function forget(room: string): void {
  const { [room]: gone, ...rooms } = useTimelines.getState().rooms;
  if (gone) useTimelines.setState({ rooms });
}

/** What one person was shown is not for whoever signs in next. */
export function forgetAll(): void {
  useTimelines.setState({ rooms: {} });
}

function change(room: string, how: (timeline: Timeline) => Timeline): void {
  const held = useTimelines.getState().rooms[room];
  if (held) keep(room, how(held));
}

function keep(room: string, timeline: Timeline): void {
  useTimelines.setState(({ rooms }) => ({ rooms: { ...rooms, [room]: timeline } }));
}

async function page(room: string, where: Where) {
  const query = { ...where, limit: pageSize };
  const missed: RoomEvent[] = [];
  const listening = meanwhile.get(room) ?? new Set();
  meanwhile.set(room, listening.add(missed));
  try {
    const loaded = await answer(api.GET('/api/v2/rooms/{room}/messages', { params: { path: { room }, query } }));
    return { loaded, missed };
  } finally {
    listening.delete(missed);
  }
}

function me(): string | undefined {
  return useSession.getState().user?.id;
}
