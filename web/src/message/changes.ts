import type { Message, PollChange, ReactionCount, RoomEvent, ThreadSummary } from '@/api/types';

/** The messages after what was done to them; those not held are none of ours. */
export function changed(messages: Message[], events: RoomEvent[], me: string | undefined): Message[] {
  const about = new Map<string, RoomEvent[]>();
  for (const event of events) {
    for (const id of subjects(event)) about.set(id, [...(about.get(id) ?? []), event]);
  }
  const concerns = ({ id, replyTo }: Message) => about.has(id) || (!!replyTo && about.has(replyTo));
  if (!messages.some(concerns)) return messages;
  return messages.map((held) => {
    const quoting = (about.get(held.replyTo ?? '') ?? []).reduce(requoted, held);
    return (about.get(held.id) ?? []).reduce((message, event) => after(message, event, me), quoting);
  });
}

/** The messages an event changes. */
function subjects({ type, message, reaction, deleted = [], poll, threads = [] }: RoomEvent): string[] {
  const roots = threads.map(({ root }) => root);
  if (type === 'message.created') return roots;
  const one = reaction?.message ?? poll?.message ?? message?.id;
  return [...roots, ...deleted, ...(one ? [one] : [])];
}

/** A message loaded after the event knows of it already. */
function after(message: Message, event: RoomEvent, me: string | undefined): Message {
  if ((message.changed ?? 0) >= event.seq) return message;
  // Not the `changed` of the event's message: that may count reactions whose events are still to come.
  return { ...message, ...changeOf(message, event, me), changed: event.seq };
}

function changeOf(message: Message, event: RoomEvent, me: string | undefined): Partial<Message> {
  const thread = event.threads?.find(({ root }) => root === message.id);
  if (thread) return { thread: spoken(message, thread, event, me) };
  if (event.reaction) return { reactions: counted(message.reactions, event, me) };
  if (event.poll) return { poll: answered(message, event.poll, event.member?.id === me) };
  if (event.deleted) return { ...gone, deletedAt: new Date().toISOString(), pinnedAt: undefined };
  if (!event.message) return {};
  const { text, editedAt, deletedAt, pinnedAt, mentions, previews = [] } = event.message;
  return { text: text ?? '', editedAt, deletedAt, pinnedAt, mentions, previews, ...(deletedAt && gone) };
}

/** With the words goes what else a message had. */
const gone = { text: '', reactions: [], attachments: [], previews: [], poll: undefined, kind: undefined, allowedReactions: undefined };

/** A thread as it is since somebody said something in it, or took it back. */
function spoken({ thread, author }: Message, now: ThreadSummary, { message }: RoomEvent, me: string | undefined) {
  const mine = message?.author?.id === me;
  const following = mine || (thread?.following ?? author?.id === me);
  const fresh = following && !mine && (now.replies ?? 0) > (thread?.replies ?? 0) ? 1 : 0;
  return { ...now, following, unread: mine ? 0 : (thread?.unread ?? 0) + fresh };
}

function answered({ poll }: Message, { counts, voters, choices, closedAt }: PollChange, own: boolean): Message['poll'] {
  return poll && { ...poll, counts, voters, closedAt: closedAt ?? poll.closedAt, mine: own ? (choices ?? []) : poll.mine };
}

/** A message that quotes the one the event is about. */
function requoted(message: Message, { type, message: about, deleted }: RoomEvent): Message {
  const { quote } = message;
  if (!quote || type === 'message.created') return message;
  if (deleted?.includes(quote.id) || about?.deletedAt) return { ...message, quote: { ...quote, text: '', deleted: true } };
  return type === 'message.edited' ? { ...message, quote: { ...quote, text: beginningOf(about?.text ?? '') } } : message;
}

/** As many characters of a message are quoted. */
export const quoted = 120;

export function beginningOf(text: string): string {
  return [...text].slice(0, quoted).join('');
}

function counted(reactions: ReactionCount[], { type, reaction, member }: RoomEvent, me: string | undefined): ReactionCount[] {
  const given = type === 'reaction.added';
  const emoji = reaction?.emoji ?? '';
  const mine = (before: boolean) => (member?.id === me ? given : before);
  if (!reactions.some((one) => one.emoji === emoji)) {
    return given ? [...reactions, { emoji, count: 1, mine: mine(false) }] : reactions;
  }
  return reactions
    .map((one) => (one.emoji === emoji ? { emoji, count: one.count + (given ? 1 : -1), mine: mine(one.mine) } : one))
    .filter(({ count }) => count > 0);
}
