import { create } from 'zustand';
import { answer, api } from '@/api/client';
import type { Message, RoomEvent } from '@/api/types';
import { useSession } from '@/session/sessionStore';
import { append, begin, newest, prepend, receive, type Timeline } from './timeline';

const firstPage = 60;
const furtherPage = 100;
type Where = { before?: number; after?: number; around?: number; limit: number };

/** Pages on their way, so that none is asked for twice. */
const loading = new Set<string>();
let stretches = 0;

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
  const where = around ? { around, limit: firstPage } : { limit: firstPage };
  const { loaded, missed } = await page(room, where);
  stretches += 1;
  keep(room, receive(begin(loaded, stretches), missed, me()));
}

export function loadBefore(room: string): Promise<void> {
  const held = useTimelines.getState().rooms[room];
  const first = held?.messages[0];
  return held?.moreBefore && first ? extend(room, { before: first.seq, limit: furtherPage }, prepend) : Promise.resolve();
}

export function loadAfter(room: string): Promise<void> {
  const held = useTimelines.getState().rooms[room];
  return held?.moreAfter ? extend(room, { after: newest(held), limit: furtherPage }, append) : Promise.resolve();
}

async function extend(room: string, where: Where, how: typeof prepend): Promise<void> {
  const which = JSON.stringify([room, where]);
  const before = useTimelines.getState().rooms[room]?.stretch;
  if (loading.has(which)) return;
  loading.add(which);
  try {
    const { loaded, missed } = await page(room, where);
    change(room, (timeline) => (timeline.stretch === before ? receive(how(timeline, loaded), missed, me()) : timeline));
  } finally {
    loading.delete(which);
  }
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
  const missed: RoomEvent[] = [];
  const listening = meanwhile.get(room) ?? new Set();
  meanwhile.set(room, listening.add(missed));
  try {
    const loaded = await answer(api.GET('/api/v2/rooms/{room}/messages', { params: { path: { room }, query: where } }));
    return { loaded, missed };
  } finally {
    listening.delete(missed);
  }
}

function me(): string | undefined {
  return useSession.getState().user?.id;
}
