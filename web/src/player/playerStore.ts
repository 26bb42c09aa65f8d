import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Queue } from './queue';

interface PlayerState extends Queue {
  position: number;
  duration: number;
  playing: boolean;
  buffering: boolean;
  failed: boolean;
  rung: number;
  volume: number;
  muted: boolean;
}

/** What plays; the queue, the place in it and the volume survive a reload. */
export const usePlayer = create<PlayerState>()(
  persist(
    (): PlayerState => ({
      queue: [],
      index: 0,
      position: 0,
      duration: 0,
      playing: false,
      buffering: false,
      failed: false,
      rung: 0,
      volume: 0.9,
      muted: false,
    }),
    {
      name: 'veza.player',
      version: 1,
      partialize: ({ queue, index, position, volume, muted }) =>
        ({ queue, index, position: Math.floor(position / 2) * 2, volume, muted }) as PlayerState,
    },
  ),
);

export const useCurrent = () => usePlayer(({ queue, index }) => queue[index]);
