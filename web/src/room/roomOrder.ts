import type { Membership } from '@/api/types';

/** A room of a few people that nobody else can find. */
export function isAmongPeople({ kind }: Pick<Membership, 'kind'>): boolean {
  return kind === 'DIRECT' || kind === 'GROUP';
}

/** One's rooms by name, those of a few people last: a place stays where the hand remembers it. */
export function inOrder(rooms: Record<string, Membership>): Membership[] {
  return Object.values(rooms).sort(
    (one, other) => Number(isAmongPeople(one)) - Number(isAmongPeople(other)) || one.name.localeCompare(other.name),
  );
}
