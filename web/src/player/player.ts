import type { Track } from '@/api/types';
import { fetchTrack } from '@/track/trackApi';
import { Engine, warmUp } from './Engine';
import { announce, announcePosition, listenToKeys } from './mediaSession';
import { usePlayer } from './playerStore';
import { added, current, entryOf, removed, stepped, type Entry } from './queue';

const state = usePlayer.getState;
const set = usePlayer.setState;

let engine: Engine | undefined;
let loaded: string | undefined;
let retried: string | undefined;

function machine(): Engine {
  engine ??= new Engine({
    time: (position, duration) => {
      set({ position, duration: duration || state().duration });
      announcePosition(position, duration);
    },
    playing: (playing) => set({ playing }),
    buffering: (buffering) => set({ buffering }),
    rung: (rung) => set({ rung }),
    ended: () => player.next(),
    failed: () => void again(),
  });
  return engine;
}

/** Addresses of private tracks expire and encodings finish: one more try with what the server says now. */
async function again(): Promise<void> {
  const { queue, index, position } = state();
  const entry = current(state());
  const giveUp = () => void set({ failed: true, playing: false, buffering: false });
  if (!entry || retried === entry.id) return giveUp();
  retried = entry.id;
  try {
    const fresh = entryOf(await fetchTrack(entry.id));
    if (current(state())?.id !== fresh.id) return;
    set({ queue: queue.with(index, fresh) });
    await start(fresh, position);
  } catch {
    giveUp();
  }
}

async function start(entry: Entry, from: number): Promise<void> {
  set({ position: from, duration: entry.durationMs / 1000, failed: false, rung: 0, buffering: true });
  loaded = entry.id;
  announce(entry);
  machine().volume(state().volume, state().muted);
  await machine().load({ hls: entry.hls, mp3: entry.mp3, gainDb: entry.gainDb }, from);
  if (loaded === entry.id) await machine().play();
}

/** Everything a person can ask of the player. */
export const player = {
  /** Plays `tracks` from `first` on; `from` is a place in seconds. */
  play(tracks: Track[], first: Track, from = 0): void {
    const queue = tracks.map(entryOf);
    const index = Math.max(0, tracks.findIndex(({ id }) => id === first.id));
    set({ queue, index });
    retried = undefined;
    void start(queue[index]!, from);
  },
  jump(index: number): void {
    const entry = state().queue[index];
    if (!entry) return;
    set({ index });
    retried = undefined;
    void start(entry, 0);
  },
  toggle(): void {
    const entry = current(state());
    if (!entry) return;
    if (state().playing) machine().pause();
    else if (loaded === entry.id && !state().failed) void machine().play();
    else {
      retried = undefined;
      void start(entry, state().position);
    }
  },
  next(): void {
    const to = stepped(state(), 1);
    if (to !== undefined) player.jump(to);
    else set({ playing: false, position: 0 });
  },
  /** Back to the beginning first, then to the track before. */
  previous(): void {
    const to = stepped(state(), -1);
    if (state().position > 3 || to === undefined) player.seek(0);
    else player.jump(to);
  },
  seek(position: number): void {
    const entry = current(state());
    if (!entry) return;
    const within = Math.max(0, Math.min(position, entry.durationMs / 1000 || position));
    set({ position: within });
    if (loaded === entry.id) machine().seek(within);
  },
  nudge(seconds: number): void {
    player.seek(state().position + seconds);
  },
  volume(volume: number): void {
    set({ volume, muted: false });
    machine().volume(volume, false);
  },
  mute(): void {
    set({ muted: !state().muted });
    machine().volume(state().volume, state().muted);
  },
  /** Somebody is about to press play. */
  prepare(): void {
    void warmUp();
  },
  enqueue(track: Track): void {
    set(added(state(), entryOf(track)));
  },
  remove(at: number): void {
    const wasCurrent = at === state().index;
    set(removed(state(), at));
    const next = current(state());
    if (wasCurrent && next) void start(next, 0);
    if (!next) player.clear();
  },
  clear(): void {
    engine?.stop();
    loaded = undefined;
    set({ queue: [], index: 0, position: 0, playing: false });
  },
};

listenToKeys(player);
