import { isKept } from '@/offline/keptStore';
import type { Machine, MixerListener, Source } from '@/sound/machine';
import { fetchTrack } from '@/track/trackApi';
import { announce, announcePosition, announcePlaying } from './mediaSession';
import { usePlayer } from './playerStore';
import { current, entryOf, type Entry } from './queue';
import { following } from './repeat';

const state = usePlayer.getState;
const set = usePlayer.setState;

let waking: Promise<Machine> | undefined;
let machine: Machine | undefined;
/** The key of the entry that lies on the deck. */
let loaded: string | undefined;
let retried: string | undefined;
let starts = 0;

/** The machine is fetched when it is first wanted: who only reads has no use for it. */
export function wake(): Promise<Machine> {
  waking ??= import('@/sound/machine').then(
    ({ Machine }) => (machine = new Machine(listener)),
    (cause: unknown) => {
      waking = undefined;
      throw cause;
    },
  );
  return waking;
}

/** The machine as far as it is there: nothing plays before. */
export const running = () => machine;

export const isLoaded = ({ key }: Entry) => loaded === key && !state().failed;

/** Begins the entry at `index`; what one has done oneself is tried afresh. */
export function begin(index: number, from = 0): void {
  const entry = state().queue[index];
  if (!entry) return;
  set({ index });
  retried = undefined;
  void start(entry, from);
}

/** Takes what plays off the deck; `position` is where a press on play goes on. */
export function halt(position = 0): void {
  starts++;
  loaded = undefined;
  machine?.stop();
  set({ position, playing: false, buffering: false });
}

async function start(entry: Entry, from: number): Promise<void> {
  const turn = ++starts;
  loaded = entry.key;
  arrive(entry, from);
  set({ playing: true, buffering: true, rung: 0, kept: false });
  try {
    const ready = await wake();
    if (turn !== starts) return;
    ready.volume(state().volume, state().muted);
    ready.speed(state().speed);
    await ready.load(sourceOf(entry), from);
    if (turn !== starts) return;
    follow();
    if (state().playing) await ready.play();
  } catch {
    if (turn === starts) giveUp();
  }
}

function arrive(entry: Entry, from: number): void {
  set({ position: from, duration: entry.durationMs / 1000, failed: false, turn: state().turn + 1 });
  announce(entry);
}

function sourceOf({ key, id, hls, mp3, gainDb, durationMs }: Entry): Source {
  const kept = async () => (await import('@/offline/keeper')).addressOf(id);
  return { key, hls, mp3, gainDb, seconds: durationMs / 1000, ...(isKept(id) && { kept }) };
}

/** Tells the machine what comes next, so that it can be ready. */
function follow(): void {
  const { sleep, repeat, queue } = state();
  const to = sleep?.kind === 'track' ? undefined : following(state(), repeat);
  const entry = to === undefined ? undefined : queue[to];
  machine?.follow(entry && sourceOf(entry));
}

usePlayer.subscribe((now, before) => {
  const changed = (['queue', 'index', 'repeat', 'sleep'] as const).some((part) => now[part] !== before[part]);
  if (changed && loaded) follow();
  if (now.playing !== before.playing) announcePlaying(now.playing);
});

const listener: MixerListener = {
  time(position, duration) {
    set({ position, duration: duration || state().duration });
    announcePosition(position, duration, state().speed);
  },
  playing: (playing) => set({ playing }),
  buffering: (buffering) => set({ buffering }),
  rung: (rung) => set({ rung }),
  rungs: (rungs) => set({ rungs }),
  kept: (kept) => set({ kept }),
  advanced({ key }) {
    const index = state().queue.findIndex((entry) => entry.key === key);
    const entry = state().queue[index];
    if (!entry) return;
    loaded = key;
    retried = undefined;
    set({ index });
    arrive(entry, 0);
    follow();
  },
  ended() {
    const { sleep, repeat } = state();
    const to = following(state(), repeat);
    if (sleep?.kind === 'track') set({ sleep: undefined });
    else if (to !== undefined) return begin(to);
    halt();
  },
  failed: () => void again(),
};

/** Addresses of private tracks expire and encodings finish: one more try with what the server says now. */
async function again(): Promise<void> {
  const { queue, index, position } = state();
  const entry = current(state());
  if (!entry || retried === entry.key) return giveUp();
  retried = entry.key;
  try {
    const fresh = { ...entryOf(await fetchTrack(entry.id)), key: entry.key };
    if (current(state())?.key !== entry.key) return;
    set({ queue: queue.with(index, fresh) });
    await start(fresh, position);
  } catch {
    giveUp();
  }
}

function giveUp(): void {
  set({ failed: true, playing: false, buffering: false });
}
