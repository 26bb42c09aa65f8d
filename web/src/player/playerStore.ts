import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { thriftyStorage } from './thriftyStorage';
import { newKey, type Entry, type Queue } from './queue';
import type { Repeat } from './repeat';
import type { Sleep } from './sleep';

export interface PlayerState extends Queue {
  position: number;
  duration: number;
  playing: boolean;
  buffering: boolean;
  failed: boolean;
  rung: number;
  /** What one can choose from, in bits per second. */
  rungs: number[];
  /** Plays from a copy on this device. */
  kept: boolean;
  volume: number;
  muted: boolean;
  repeat: Repeat;
  speed: number;
  sleep?: Sleep;
  /** Counts what has been begun, so that a track that is repeated can be told from one that goes on. */
  turn: number;
}

const lasting = ({ queue, index, ordered, origin, position, volume, muted, repeat, speed }: PlayerState) =>
  ({ queue, index, ordered, origin, position: Math.floor(position / 2) * 2, volume, muted, repeat, speed }) as PlayerState;

/** What plays; the queue, the place in it and how it is played survive a reload. */
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
      rungs: [],
      kept: false,
      volume: 0.9,
      muted: false,
      repeat: 'off',
      speed: 1,
      turn: 0,
    }),
    { name: 'veza.player', version: 2, storage: thriftyStorage(), partialize: lasting, migrate: withKeys },
  ),
);

/** Queues of before had entries without keys. */
function withKeys(stored: unknown): PlayerState {
  const state = stored as PlayerState;
  const keyed = (entry: Entry) => ({ ...entry, key: entry.key ?? newKey() });
  return { ...state, queue: (state.queue ?? []).map(keyed) };
}

export const useCurrent = () => usePlayer(({ queue, index }) => queue[index]);
