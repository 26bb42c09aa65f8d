import type { Message } from '@/api/types';
import type { RoomEvent } from '@/api/types';

/** The part of a room's messages that this device holds: one unbroken stretch in the order of the room. */
export interface Timeline {
  messages: Message[];
  moreBefore: boolean;
  moreAfter: boolean;
}

interface Page {
  items: Message[];
  moreBefore: boolean;
  moreAfter: boolean;
}

export function begin(page: Page): Timeline {
  return { messages: merge([], page.items), moreBefore: page.moreBefore, moreAfter: page.moreAfter };
}

export function prepend(timeline: Timeline, page: Page): Timeline {
  return { ...timeline, messages: merge(timeline.messages, page.items), moreBefore: page.moreBefore };
}

export function append(timeline: Timeline, page: Page): Timeline {
  return { ...timeline, messages: merge(timeline.messages, page.items), moreAfter: page.moreAfter };
}

/** Live events; a stretch that does not reach the newest message waits for its pages instead. */
export function receive(timeline: Timeline, events: RoomEvent[]): Timeline {
  if (timeline.moreAfter) return timeline;
  const created = events.filter(({ type }) => type === 'message.created').flatMap(({ message }) => message ?? []);
  return created.length ? { ...timeline, messages: merge(timeline.messages, created) } : timeline;
}

export function newest(timeline: Timeline | undefined): number {
  return timeline?.messages.at(-1)?.seq ?? 0;
}

function merge(held: Message[], more: Message[]): Message[] {
  const last = held.at(-1)?.seq ?? -1;
  if (more.length && more.every(({ seq }, index) => seq > (more[index - 1]?.seq ?? last))) return [...held, ...more];
  const bySeq = new Map([...held, ...more].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}
