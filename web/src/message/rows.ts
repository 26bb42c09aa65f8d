import type { Message } from '@/api/types';
import type { Pending } from './outbox';

/** What the list of a room shows, line by line. */
export type Row =
  | { kind: 'start'; key: string }
  | { kind: 'day'; key: string; at: string }
  | { kind: 'new'; key: string }
  | { kind: 'message'; key: string; message: Message; leads: boolean }
  | { kind: 'pending'; key: string; pending: Pending; leads: boolean };

const start: Row = { kind: 'start', key: 'start' };

/** With the beginning of the room above its first message. */
export function fromStart(rows: Row[]): Row[] {
  return rows.length > 0 ? [start, ...rows] : rows;
}

const together = 5 * 60_000;

/** Messages with a line for each day, one where the unread ones begin, and a name only where a new voice sets in. */
export function rowsOf(messages: Message[], pending: Pending[], unreadAfter?: number): Row[] {
  const rows: Row[] = [];
  let before: { author: string; at: string } | undefined;
  let marked = unreadAfter === undefined;
  for (const message of messages) {
    if (dayOf(message.at) !== (before && dayOf(before.at))) {
      rows.push({ kind: 'day', key: `day-${dayOf(message.at)}`, at: message.at });
      before = undefined;
    }
    if (!marked && message.seq > unreadAfter!) {
      rows.push({ kind: 'new', key: 'new' });
      marked = true;
      before = undefined;
    }
    const voice = { author: message.author?.id ?? '', at: message.at };
    rows.push({ kind: 'message', key: `m-${message.seq}`, message, leads: !continues(before, voice) });
    before = voice;
  }
  for (const waiting of pending) {
    rows.push({ kind: 'pending', key: `p-${waiting.nonce}`, pending: waiting, leads: !continues(before, waiting) });
    before = waiting;
  }
  return rows;
}

function continues(before: { author: string; at: string } | undefined, next: { author: string; at: string }): boolean {
  return before?.author === next.author && Date.parse(next.at) - Date.parse(before.at) < together;
}

function dayOf(at: string): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

const fewRows = 8;

/** Where the list opens: at its end, or at `target` when that would be out of sight from there. */
export function startAt(rows: Row[], target: number): { index: number; align: 'center' | 'end' } {
  const far = target >= 0 && rows.length - target > fewRows;
  return far ? { index: target, align: 'center' } : { index: rows.length - 1, align: 'end' };
}
