import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { nonce } from '@/api/nonce';
import { Problem } from '@/api/Problem';
import type { Attachment, NewPoll, Ok, Operations, Quote } from '@/api/types';
import { giveBack } from '@/attachment/attaching';
import { useSession } from '@/session/sessionStore';
import { draftOf, keepDraft } from './drafts';
import { apply, placeOf } from './timelineStore';

/** A message on its way: it waits here, through reloads, until the server has committed it. */
export interface Pending {
  nonce: string;
  room: string;
  author: string;
  text: string;
  replyTo?: string;
  /** It does not call whom it replies to. */
  silent?: boolean;
  /** Its words call fewer than they name. */
  mentions?: 'NONE' | 'PEOPLE';
  attachments?: Attachment[];
  threadRoot?: string;
  poll?: NewPoll;
  allowedReactions?: string[];
  /** What it replies to, as one sees it meanwhile. */
  quote?: Quote;
  at: string;
  state: 'queued' | 'sending' | 'failed';
  problem?: string;
  /** What was said of the problem. */
  detail?: string;
  /** It was on the line at least once: the server may have it already. */
  tried?: boolean;
}

/** What a message may have besides its words. */
export type Besides = Pick<Pending, 'replyTo' | 'silent' | 'mentions' | 'threadRoot' | 'poll' | 'allowedReactions' | 'quote' | 'attachments'>;

/** Who carries messages to the server. */
export interface Courier {
  ready(): boolean;
  send(message: Operations['send']): Promise<Ok>;
}

let courier: Courier = { ready: () => false, send: () => Promise.reject(new Problem({})) };

export function deliverBy(carrier: Courier): void {
  courier = carrier;
}

const pause = 3_000;
/** What waits for these would keep everything behind it from going out, for hours perhaps: the person decides. */
const holdsUp = new Set(['SLOW_MODE', 'TIMED_OUT']);
/** As many as one writes on a long journey; what does not fit stays in the field. */
export const mostWaiting = 200;

export const useOutbox = create<{ pending: Pending[] }>()(
  persist(() => ({ pending: [] as Pending[] }), { name: 'veza.outbox', version: 1 }),
);

/** Another window of this browser sends from the same box. */
window.addEventListener('storage', ({ key }) => {
  if (key === useOutbox.persist.getOptions().name) void useOutbox.persist.rehydrate();
});

let draining = false;

/** Takes a message on; false when too many wait already. */
export function post(room: string, text: string, besides: Besides = {}): boolean {
  if (useOutbox.getState().pending.length >= mostWaiting) return false;
  const author = useSession.getState().user?.id ?? '';
  const at = new Date().toISOString();
  const message: Pending = { nonce: nonce(), room, author, text, ...besides, at, state: 'queued' };
  useOutbox.setState(({ pending }) => ({ pending: [...pending, message] }));
  void drain();
  return true;
}

/** Puts a waiting message back into the field it was written in. */
export function takeBack({ nonce: which, room, threadRoot, text, attachments }: Pending): void {
  const place = placeOf(room, threadRoot);
  const draft = draftOf(place);
  keepDraft(place, draft && text ? `${draft}\n${text}` : draft || text);
  giveBack(place, attachments ?? []);
  settle(which);
}

/** Whether it can still be changed or taken back: not while it may have reached the server. */
export function inHand({ state, tried }: Pending): boolean {
  return state === 'failed' || (state === 'queued' && !tried);
}

export function retry(which: string): void {
  mark(which, { state: 'queued', problem: undefined, detail: undefined });
  void drain();
}

/** Committed, or given up: it no longer waits. */
export function settle(which: string): void {
  useOutbox.setState(({ pending }) => {
    const left = pending.filter((message) => message.nonce !== which);
    return left.length === pending.length ? { pending } : { pending: left };
  });
}

/** Sends what waits, one after the other so that the order holds; a lost line leaves the rest for the next time. */
export async function drain(): Promise<void> {
  if (draining) return;
  draining = true;
  try {
    for (let next = first(); next && courier.ready(); next = first()) if (!(await deliver(next))) break;
  } finally {
    draining = false;
  }
}

async function deliver(message: Pending): Promise<boolean> {
  mark(message.nonce, { state: 'sending', tried: true });
  try {
    const { id, seq, at } = await courier.send(pick(message));
    const author = useSession.getState().user;
    if (id && seq && at && author) {
      const { quote, attachments = [] } = message;
      // Whom it calls is found out by the server, and comes with its event.
      const created = { ...pick(message), mentions: undefined, quote, attachments, id, seq, at, author, reactions: [] };
      apply(message.room, [{ room: message.room, seq, type: 'message.created', message: created }]);
    }
    settle(message.nonce);
    return true;
  } catch (cause) {
    return refused(message, Problem.from(cause));
  }
}

function refused(message: Pending, problem: Problem): boolean {
  const passing = problem.passing || (problem.retryAfterMs !== undefined && !holdsUp.has(problem.code));
  mark(message.nonce, passing ? { state: 'queued', tried: !problem.answered } : { state: 'failed', problem: problem.code, detail: problem.message });
  if (passing) setTimeout(() => void drain(), problem.retryAfterMs ?? pause);
  return !passing;
}

function first(): Pending | undefined {
  const me = useSession.getState().user?.id;
  return useOutbox.getState().pending.find(({ state, author }) => state !== 'failed' && author === me);
}

function mark(which: string, change: Partial<Pending>): void {
  useOutbox.setState(({ pending }) => ({
    pending: pending.map((message) => (message.nonce === which ? { ...message, ...change } : message)),
  }));
}

function pick({ room, nonce: which, text, replyTo, silent, mentions, threadRoot, poll, allowedReactions, attachments }: Pending) {
  const files = attachments?.map(({ id }) => id);
  return { room, nonce: which, text, replyTo, silent, mentions, threadRoot, poll, allowedReactions, attachments: files };
}
