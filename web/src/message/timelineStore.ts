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
let beginnings = 0;

/** Events that come while a page is on its way: the page may not know of them. */
const meanwhile = new Map<string, Set<RoomEvent[]>>();

export const useTimelines = create<{ rooms: Record<string, Timeline> }>()(() => ({ rooms: {} }));

export const newestHeld = (room: string) => newest(useTimelines.getState().rooms[room]);

/** Where things are said: in a room, or in the thread that began with one of its messages. */
export const placeOf = (room: string, thread?: string) => (thread ? `${room}/${thread}` : room);

/** What somebody said last, of what is held and still there. */
export function lastSaidBy(person: string | undefined, place: string): Message | undefined {
  const messages = useTimelines.getState().rooms[place]?.messages ?? [];
  const [, thread] = place.split('/');
  return messages.findLast(({ author, deletedAt, threadRoot }) => author?.id === person && !deletedAt && threadRoot === thread);
}

/** Changes what is held of one message, wherever it is shown. */
export function patch({ room, id }: Message, how: (message: Message) => Partial<Message>): void {
  for (const place of placesOf(room)) {
    change(place, (timeline) => ({
      ...timeline,
      messages: timeline.messages.map((held) => (held.id === id ? { ...held, ...how(held) } : held)),
    }));
  }
}

function placesOf(room: string): string[] {
  return Object.keys(useTimelines.getState().rooms).filter((place) => place === room || place.startsWith(`${room}/`));
}

/** Loads the messages around where the person left off, or the newest. */
export async function open(room: string, around?: number): Promise<void> {
  const before = beginnings;
  const where = around ? { around, limit: firstPage } : { limit: firstPage };
  const { loaded, missed } = await page(room, where);
  stretches += 1;
  keep(room, heard(room, begin(loaded, stretches), missed));
  if (before !== beginnings) await catchUp(room);
}

/** A line that begins at a room's newest event tells of nothing before: a page that was read earlier may lack it. */
export function lineBegan(rooms: string[]): void {
  beginnings += 1;
  for (const room of rooms) for (const place of placesOf(room)) void catchUp(place).catch(() => undefined);
}

function catchUp(place: string): Promise<void> {
  const held = useTimelines.getState().rooms[place];
  return held && !held.moreAfter ? extend(place, { after: newest(held), limit: furtherPage }, append) : Promise.resolve();
}

export function loadBefore(room: string): Promise<void> {
  const held = useTimelines.getState().rooms[room];
  const first = held?.messages.find(({ id }) => id !== room.split('/')[1]);
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
    change(room, (timeline) => (timeline.stretch === before ? heard(room, how(timeline, loaded), missed) : timeline));
  } finally {
    loading.delete(which);
  }
}

export function apply(room: string, events: RoomEvent[]): void {
  for (const [place, pages] of meanwhile) {
    if (place.split('/')[0] === room) for (const missed of pages) missed.push(...events);
  }
  for (const place of placesOf(room)) change(place, (timeline) => heard(place, timeline, events));
}

function heard(place: string, timeline: Timeline, events: RoomEvent[]): Timeline {
  return receive(timeline, events, me(), place.split('/')[1]);
}

/** What is held no longer joins up with the room: the page loads anew. */
export function forget(room: string): void {
  const gone = placesOf(room);
  if (!gone.length) return;
  const left = Object.entries(useTimelines.getState().rooms).filter(([place]) => !gone.includes(place));
  useTimelines.setState({ rooms: Object.fromEntries(left) });
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
    return { loaded: await load(room, where), missed };
  } finally {
    listening.delete(missed);
  }
}

async function load(place: string, where: Where) {
  const [room = '', message] = place.split('/');
  if (!message) return answer(api.GET('/api/v2/rooms/{room}/messages', { params: { path: { room }, query: where } }));
  const way = { params: { path: { room, message }, query: where } };
  const { root, items, ...more } = await answer(api.GET('/api/v2/rooms/{room}/messages/{message}/thread', way));
  return { items: [root, ...items], ...more };
}

function me(): string | undefined {
  return useSession.getState().user?.id;
}
