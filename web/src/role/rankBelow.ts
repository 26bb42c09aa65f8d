import type { RoomRole } from '@/api/types';

/** A rank right below a role, above the next one; the next one's own when there is no room between them. */
export function rankBelow(roles: RoomRole[], above: RoomRole): number {
  const next = Math.max(0, ...roles.map(({ rank }) => rank).filter((rank) => rank < above.rank));
  return Math.max(1, Math.floor((above.rank + next) / 2));
}

/** The role right above: what a role is said to stand below. */
export function aboveOf(roles: RoomRole[], role: Pick<RoomRole, 'id' | 'rank'>): RoomRole | undefined {
  return roles.filter(({ id, rank }) => id !== role.id && rank > role.rank).sort((one, other) => one.rank - other.rank)[0];
}
