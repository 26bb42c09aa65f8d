import type { Message, Person, RoomEvent } from '@/api/types';

/** The messages with what their authors are called in the room since the events. */
export function renamed(messages: Message[], events: RoomEvent[]): Message[] {
  const now = new Map<string, Person>();
  for (const { type, target } of events) {
    if (type === 'member.updated' && target?.person) now.set(target.person.id, target.person);
  }
  const stale = ({ author }: Message) => now.has(author.id) && now.get(author.id)!.displayName !== author.displayName;
  if (now.size === 0 || !messages.some(stale)) return messages;
  return messages.map((message) => (stale(message) ? { ...message, author: now.get(message.author.id)! } : message));
}
