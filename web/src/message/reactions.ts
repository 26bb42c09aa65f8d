import { create } from 'zustand';
import type { Message, ReactionCount } from '@/api/types';
import { refusal } from '@/design/noticeStore';
import { connection } from '@/realtime/live';

/** A reaction one has given or taken back, before the room has said so. */
interface Wish {
  given: boolean;
  /** Its place in the room's order, once committed: from there on the room itself shows it. */
  seq?: number;
}

type Wishes = Record<string, Wish>;

/** By message, then by emoji. */
export const useWishes = create<{ wishes: Record<string, Wishes> }>()(() => ({ wishes: {} }));

/** Gives a reaction or takes it back; seen at once, and undone when the server refuses. */
export async function react({ room, id }: Message, emoji: string, given: boolean): Promise<void> {
  const wish: Wish = { given };
  put(id, emoji, wish);
  try {
    const { seq } = await connection.request(given ? 'react' : 'unreact', { room, message: id, emoji });
    settle(id, emoji, wish, seq ? { given, seq } : undefined);
  } catch (cause) {
    settle(id, emoji, wish, undefined);
    refusal(cause);
  }
}

/** The reactions of a message with one's own wishes in them. */
export function wished({ reactions, changed = 0 }: Message, wishes: Wishes = {}): ReactionCount[] {
  const open = Object.entries(wishes).filter(([, { seq }]) => seq === undefined || seq > changed);
  return open.reduce((counts, [emoji, { given }]) => counted(counts, emoji, given), reactions);
}

function counted(reactions: ReactionCount[], emoji: string, given: boolean): ReactionCount[] {
  const there = reactions.find((one) => one.emoji === emoji);
  if ((there?.mine ?? false) === given) return reactions;
  if (!there) return [...reactions, { emoji, count: 1, mine: true }];
  const now = { emoji, count: there.count + (given ? 1 : -1), mine: given };
  return reactions.map((one) => (one === there ? now : one)).filter(({ count }) => count > 0);
}

function settle(message: string, emoji: string, wish: Wish, now: Wish | undefined): void {
  if (useWishes.getState().wishes[message]?.[emoji] === wish) put(message, emoji, now);
}

function put(message: string, emoji: string, wish: Wish | undefined): void {
  useWishes.setState(({ wishes }) => {
    const { [emoji]: _, ...others } = wishes[message] ?? {};
    return { wishes: { ...wishes, [message]: wish ? { ...others, [emoji]: wish } : others } };
  });
}
