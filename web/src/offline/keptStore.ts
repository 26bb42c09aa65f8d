import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Track } from '@/api/types';
import { useSession } from '@/session/sessionStore';

/** A track of which this device has a copy. */
export interface KeptTrack {
  track: Track;
  bytes: number;
  /** Where the sound lies in the cache, and all that was put there for it. */
  sound: string;
  files: string[];
}

interface Kept {
  /** Whose copies these are: another person at this device does not get them. */
  owner?: string;
  tracks: Record<string, KeptTrack>;
  /** Those that are being fetched right now. */
  fetching: Record<string, true>;
}

export const useKept = create<Kept>()(
  persist((): Kept => ({ tracks: {}, fetching: {} }), {
    name: 'veza.kept',
    version: 1,
    partialize: ({ owner, tracks }) => ({ owner, tracks }) as Kept,
  }),
);

/** Browsers keep copies for pages they trust only. */
export const canKeep = () => 'caches' in window && 'serviceWorker' in navigator;

export const isKept = (track: string) => track in useKept.getState().tracks;

/** Who signs out takes their copies along, and nobody finds those of somebody else. */
useSession.subscribe(({ status, user }, before) => {
  const { owner } = useKept.getState();
  const left = before.status === 'in' && status === 'out';
  const another = status === 'in' && user?.id !== owner;
  if (owner && (left || another)) void import('./keeper').then(({ forget }) => forget());
});
