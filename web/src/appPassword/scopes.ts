import type { Scope } from '@/api/types';

/** All that a key may be good for, the least first. */
export const scopes = [
  'ROOMS_READ',
  'ROOMS_WRITE',
  'ROOMS_MODERATE',
  'TRACKS_READ',
  'TRACKS_WRITE',
  'LISTENS_READ',
  'LISTENS_WRITE',
  'PROFILE_READ',
  'PROFILE_WRITE',
] as const satisfies Scope[];
