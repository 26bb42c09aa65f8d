import type { Membership } from '@/api/types';

/** One's rooms by name: a place stays where the hand remembers it. */
export function inOrder(rooms: Record<string, Membership>): Membership[] {
  return Object.values(rooms).sort((one, other) => one.name.localeCompare(other.name));
}
