import type { Track } from '@/api/types';
import { listenToKeys } from './mediaSession';
import { begin, halt, isLoaded, running, wake } from './playback';
import { usePlayer } from './playerStore';
import { added, addedNext, current, entryOf, moved, removed, type Origin, type Queue } from './queue';
import { nextRepeat, stepped } from './repeat';
import { restored, shuffled } from './shuffle';
import type { Sleep } from './sleep';
import { keepTime } from './sleepTimer';

const state = usePlayer.getState;
const set = usePlayer.setState;

export const fastest = 2;
export const slowest = 0.5;

/** Puts another queue in the place of the one before; whoever shuffles goes on shuffling. */
function take(queue: Queue, from: number): void {
  set(state().ordered ? shuffled(queue) : { ...queue, ordered: undefined });
  begin(state().index, from);
}

/** Everything a person can ask of the player. */
export const player = {
  /** Plays `tracks` from `first` on; `from` is a place in seconds. */
  play(tracks: Track[], first: Track, from = 0): void {
    const index = Math.max(0, tracks.findIndex(({ id }) => id === first.id));
    take({ queue: tracks.map(entryOf), index, origin: undefined }, from);
  },
  /** Plays all of a playlist or an album, from the place `from` on; the queue remembers where it is from. */
  playAll(tracks: Track[], from = 0, origin?: Origin): void {
    if (tracks.length > 0) take({ queue: tracks.map(entryOf), index: from, origin }, 0);
  },
  jump: (index: number) => begin(index),
  toggle(): void {
    if (state().playing) player.pause();
    else player.resume();
  },
  resume(): void {
    const entry = current(state());
    if (!entry || state().playing) return;
    if (!isLoaded(entry)) return begin(state().index, state().position);
    set({ playing: true });
    void running()?.play();
  },
  pause(): void {
    set({ playing: false });
    running()?.pause();
  },
  next(): void {
    const to = stepped(state(), 1, state().repeat);
    if (to === undefined) halt();
    else begin(to);
  },
  /** Back to the beginning first, then to the track before. */
  previous(): void {
    const to = stepped(state(), -1, state().repeat);
    if (state().position > 3 || to === undefined) player.seek(0);
    else begin(to);
  },
  seek(position: number): void {
    const entry = current(state());
    if (!entry) return;
    const within = Math.max(0, Math.min(position, entry.durationMs / 1000 || position));
    set({ position: within });
    if (isLoaded(entry)) running()?.seek(within);
  },
  nudge(seconds: number): void {
    player.seek(state().position + seconds);
  },
  volume(volume: number): void {
    set({ volume, muted: false });
    running()?.volume(volume, false);
  },
  mute(): void {
    set({ muted: !state().muted });
    running()?.volume(state().volume, state().muted);
  },
  speed(speed: number): void {
    const within = Math.max(slowest, Math.min(fastest, speed));
    set({ speed: within });
    running()?.speed(within);
  },
  shuffle(): void {
    set(state().ordered ? restored(state()) : shuffled(state()));
  },
  repeat(): void {
    set({ repeat: nextRepeat(state().repeat) });
  },
  sleep(sleep: Sleep | undefined): void {
    set({ sleep });
    keepTime({ dim: (level) => running()?.dim(level), over: player.pause });
  },
  /** Somebody is about to press play. */
  prepare(): void {
    void wake().catch(() => undefined);
  },
  enqueue(...tracks: Track[]): void {
    set(added(state(), ...tracks.map(entryOf)));
  },
  playNext(...tracks: Track[]): void {
    set(addedNext(state(), ...tracks.map(entryOf)));
  },
  move(from: number, to: number): void {
    set(moved(state(), from, to));
  },
  remove(at: number): void {
    const { index, playing } = state();
    set(removed(state(), at));
    if (!current(state())) player.clear();
    else if (at === index && playing) begin(state().index);
    else if (at === index) halt();
  },
  clear(): void {
    halt();
    set({ queue: [], index: 0, origin: undefined, ordered: state().ordered && [] });
  },
  /** Tells of every change, with what was before; `turn` counts what has been begun. */
  subscribe: usePlayer.subscribe,
};

listenToKeys(player);
