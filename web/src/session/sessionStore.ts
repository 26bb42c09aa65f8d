import { create } from 'zustand';
import type { User } from '@/api/types';

export type Transport = 'COOKIE' | 'TOKEN';

interface SessionState {
  status: 'unknown' | 'in' | 'out';
  user?: User;
  transport?: Transport;
  /** Held in memory only, and only where cookies cannot carry it. */
  token?: string;
  /** The session ended without the person asking for it. */
  ended?: boolean;
}

/** Whether somebody runs the house. */
export function isAdmin(user: User | undefined): boolean {
  return user?.role === 'ADMIN' || user?.role === 'SUPER_ADMIN';
}

export const useSession = create<SessionState>()(() => ({ status: 'unknown' }));
