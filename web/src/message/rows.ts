import type { Message } from '@/api/types';
import type { Note } from '@/command/noteStore';
import type { Pending } from './outbox';

/** What the list of a room shows, line by line. */
export type Row =
  | { kind: 'start'; key: string }
  | { kind: 'day'; key: string; at: string }
  | { kind: 'new'; key: string }
  | { kind: 'message'; key: string; message: Message; leads: boolean; nth: number }
  | { kind: 'pending'; key: string; pending: Pending; leads: boolean }
  | { kind: 'note'; key: string; note: Note };

const start: Row = { kind: 'start', key: 'start' };

/** With the beginning of the room above its first message. */
export function fromStart(rows: Row[]): Row[] {
  return rows.length > 0 ? [start, ...rows] : rows;
}

/** With what commands answered below all that was said. */
export function withNotes(rows: Row[], notes: Note[]): Row[] {
  return notes.length > 0 ? [...rows, ...notes.map((note): Row => ({ kind: 'note', key: note.key, note }))] : rows;
}

const together = 5 * 60_000;

/** Messages with a line for each day, one where the unread ones begin, and a name only where a new voice sets in. */
export function rowsOf(messages: Message[], pending: Pending[], unreadAfter?: number): Row[] {
  const rows: Row[] = [];
  const days = dayLines();
  let before: Voice | undefined;
  let marked = unreadAfter === undefined;
  let nth = 0;
  for (const message of messages) {
    const voice = voiceOf(message);
    if (days(voice.at)) {
      rows.push({ kind: 'day', key: `day-${message.seq}`, at: message.at });
      before = undefined;
    }
    if (!marked && message.seq > unreadAfter!) {
      rows.push({ kind: 'new', key: 'new' });
      marked = true;
      before = undefined;
    }
    nth += 1;
    rows.push(lineFor(message, voice, !continues(before, voice), nth));
    before = voice;
  }
  for (const waiting of pending) {
    const voice = { author: waiting.author, at: Date.parse(waiting.at) };
    rows.push({ kind: 'pending', key: `p-${waiting.nonce}`, pending: waiting, leads: !continues(before, voice) });
    before = voice;
  }
  return rows;
}

export function keyOf(seq: number): string {
  return `m-${seq}`;
}

/** The line of a message, or of the first one after it when it is not held. */
export function lineOf(rows: Row[], seq: number): number {
  return rows.findIndex((row) => row.kind === 'message' && row.message.seq >= seq);
}

/** The last line that only the person themselves sees so far: their words on their way, or what a command answered. */
export function ownLine(rows: Row[]): string | undefined {
  const last = rows.at(-1);
  return last && (last.kind === 'pending' || last.kind === 'note') ? last.key : undefined;
}

/** Whether the lines that came were put in front of those held. */
export function prepended(held: Row[], rows: Row[]): boolean {
  const last = held.at(-1)?.key;
  return held.length > 0 && rows.length !== held.length && rows.at(-1)?.key === last && rows[1]?.key !== held[1]?.key;
}

interface Voice {
  author: string;
  at: number;
  /** The line it was given last. */
  line?: Said;
}

type Said = Extract<Row, { kind: 'message' }>;

/** With each message that comes this runs over ten thousand: what was found out about one is kept as long as it. */
const voices = new WeakMap<Message, Voice>();

function voiceOf(message: Message): Voice {
  const known = voices.get(message);
  if (known) return known;
  const voice = { author: message.author?.id ?? '', at: Date.parse(message.at) };
  voices.set(message, voice);
  return voice;
}

/** The same line as before where nothing about it is different: it need not be drawn again. */
function lineFor(message: Message, voice: Voice, leads: boolean, nth: number): Said {
  const { line } = voice;
  if (line?.leads === leads && line.nth === nth) return line;
  return (voice.line = { kind: 'message', key: keyOf(message.seq), message, leads, nth });
}

function continues(before: Voice | undefined, next: Voice): boolean {
  return before?.author === next.author && next.at - before.at < together;
}

/** Tells where a day begins. A date is only taken apart at midnight: this runs over ten thousand messages. */
function dayLines(): (at: number) => boolean {
  let from = 0;
  let to = 0;
  return (at) => {
    if (at >= from && at < to) return false;
    const date = new Date(at);
    from = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
    to = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
    return true;
  };
}

const fewRows = 8;

/** Where the list opens: at its end, or at `target` when that would be out of sight from there. */
export function startAt(rows: Row[], target: number): { index: number; align: 'center' | 'end' } {
  const far = target >= 0 && rows.length - target > fewRows;
  return far ? { index: target, align: 'center' } : { index: rows.length - 1, align: 'end' };
}
