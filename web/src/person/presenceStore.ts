import { create } from 'zustand';
import type { Presence } from '@/api/types';

export type Status = NonNullable<Presence['status']>;

interface PresenceState {
  /** Those one looks at, by id. */
  people: Record<string, Presence>;
  /** How many of a room's people are there. */
  online: Record<string, number>;
  /** How one has chosen to be seen. */
  own?: Presence;
  /** What one lets others know of one's reading. */
  receipts: boolean;
}

export const usePresence = create<PresenceState>()(() => ({ people: {}, online: {}, receipts: true }));

export function saw(seen: Presence[]): void {
  const people = { ...usePresence.getState().people };
  for (const one of seen) people[one.user] = one;
  usePresence.setState({ people });
}

/** Somebody came, went, or says something else. */
export function heardOf(presence: Presence, me: string | undefined): void {
  if (presence.user === me) usePresence.setState({ own: presence });
  else saw([presence]);
}

/** How somebody is seen; oneself as others see one. */
export function statusOf({ people, own }: Pick<PresenceState, 'people' | 'own'>, user: string, me?: string): Status {
  if (user === me) return own?.status ?? 'ONLINE';
  return people[user]?.status ?? 'OFFLINE';
}
