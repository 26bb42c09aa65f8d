import type { Message, ReactionCount, RoomEvent } from '@/api/types';

/** The messages after what was done to them; those not held are none of ours. */
export function changed(messages: Message[], events: RoomEvent[], me: string | undefined): Message[] {
  const about = new Map<string, RoomEvent[]>();
  for (const event of events) {
    for (const id of subjects(event)) about.set(id, [...(about.get(id) ?? []), event]);
  }
  if (!messages.some(({ id }) => about.has(id))) return messages;
  return messages.map((held) => (about.get(held.id) ?? []).reduce((message, event) => after(message, event, me), held));
}

/** The messages an event changes. */
function subjects({ type, message, reaction, deleted }: RoomEvent): string[] {
  if (type === 'message.created') return [];
  const one = reaction?.message ?? message?.id;
  return one ? [one] : (deleted ?? []);
}

/** A message loaded after the event knows of it already. */
function after(message: Message, event: RoomEvent, me: string | undefined): Message {
  if ((message.changed ?? 0) >= event.seq) return message;
  // Not the `changed` of the event's message: that may count reactions whose events are still to come.
  return { ...message, ...changeOf(message, event, me), changed: event.seq };
}

/** What is left of a deleted message. */
const bare = { reactions: [], attachments: [], previews: [] };

function changeOf(message: Message, event: RoomEvent, me: string | undefined): Partial<Message> {
  if (event.reaction) return { reactions: counted(message.reactions, event, me) };
  if (event.deleted) return { ...bare, text: '', deletedAt: new Date().toISOString(), pinnedAt: undefined };
  if (!event.message) return {};
  const { text, editedAt, deletedAt, pinnedAt, previews = [] } = event.message;
  return { text: text ?? '', editedAt, deletedAt, pinnedAt, previews, ...(deletedAt && bare) };
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
