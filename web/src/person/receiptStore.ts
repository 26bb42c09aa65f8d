import { create } from 'zustand';
import type { Message, Person, Receipt } from '@/api/types';

/** How far the people of a room have read, by room and person. */
export const useReceipts = create<{ rooms: Record<string, Record<string, number>> }>()(() => ({ rooms: {} }));

/** What a page has told; what came meanwhile is newer. */
export function receiptsIn(room: string, receipts: Receipt[]): void {
  for (const receipt of receipts) hasRead({ ...receipt, room });
}

/** Never back. */
export function hasRead({ room, user, seq }: Receipt): void {
  const { rooms } = useReceipts.getState();
  if ((rooms[room]?.[user] ?? 0) >= seq) return;
  useReceipts.setState({ rooms: { ...rooms, [room]: { ...rooms[room], [user]: seq } } });
}

/** By message: for whom it is the last one they have read. */
export function seenAt(messages: Message[], receipts: Record<string, number>, people: Person[]): Map<number, Person[]> {
  const seen = new Map<number, Person[]>();
  for (const person of people) {
    const last = messages.findLast(({ seq }) => seq <= (receipts[person.id] ?? 0));
    if (last && last.author?.id !== person.id) seen.set(last.seq, [...(seen.get(last.seq) ?? []), person]);
  }
  return seen;
}
