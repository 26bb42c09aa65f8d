import type { Message } from '@/api/types';
import type { RoomEvent } from '@/api/types';
import { changed } from './changes';
import { renamed } from './renamed';

/** The part of a room's messages that this device holds: one unbroken stretch in the order of the room. */
export interface Timeline {
  /** Another number when it was begun anew: what is shown no longer joins up with what was. */
  stretch: number;
  messages: Message[];
  moreBefore: boolean;
  moreAfter: boolean;
}

interface Page {
  items: Message[];
  moreBefore: boolean;
  moreAfter: boolean;
}

export function begin(page: Page, stretch = 0): Timeline {
  return { stretch, messages: merge([], page.items), moreBefore: page.moreBefore, moreAfter: page.moreAfter };
}

export function prepend(timeline: Timeline, page: Page): Timeline {
  return { ...timeline, messages: merge(timeline.messages, page.items), moreBefore: page.moreBefore };
}

export function append(timeline: Timeline, page: Page): Timeline {
  return { ...timeline, messages: merge(timeline.messages, page.items), moreAfter: page.moreAfter };
}

/** Live events, of the room's own talk or of one thread; a stretch that does not reach the newest message waits for its pages instead. */
export function receive(timeline: Timeline, events: RoomEvent[], me?: string, thread?: string): Timeline {
  const said = ({ type, message }: RoomEvent) => type === 'message.created' && message?.threadRoot === thread;
  const created = timeline.moreAfter ? [] : events.filter(said);
  const held = merge(timeline.messages, created.flatMap(({ message }) => (message ? asCreated(message) : [])));
  const messages = renamed(changed(held, events, me), events);
  return messages === timeline.messages ? timeline : { ...timeline, messages };
}

/** What was done to it since comes in events of its own. */
function asCreated(message: Message): Message {
  return { ...message, text: message.text ?? '', reactions: [], changed: undefined };
}

export function newest(timeline: Timeline | undefined): number {
  return timeline?.messages.at(-1)?.seq ?? 0;
}

export function holds({ messages }: Timeline, seq: number): boolean {
  return messages.length > 0 && messages[0]!.seq <= seq && seq <= messages.at(-1)!.seq;
}

function merge(held: Message[], more: Message[]): Message[] {
  if (!more.length) return held;
  const last = held.at(-1)?.seq ?? -1;
  if (more.every(({ seq }, index) => seq > (more[index - 1]?.seq ?? last))) return [...held, ...more];
  const bySeq = new Map(held.map((message) => [message.seq, message]));
  for (const message of more) bySeq.set(message.seq, newer(bySeq.get(message.seq), message));
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}

function newer(held: Message | undefined, come: Message): Message {
  return held && (held.changed ?? 0) > (come.changed ?? 0) ? held : come;
}
