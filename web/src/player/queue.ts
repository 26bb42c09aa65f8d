import type { Track } from '@/api/types';

/** What the player needs to know of a track; kept through reloads. */
export interface Entry {
  /** The same track may stand in the queue twice: this tells the two apart. */
  key: string;
  id: string;
  title: string;
  artist: string;
  handle: string;
  cover: string;
  waveform: string;
  durationMs: number;
  hls: string;
  mp3: string;
  gainDb: number;
}

/** Where the queue was taken from, for whoever wants to go back there. */
export interface Origin {
  kind: 'playlist' | 'album';
  id: string;
  title: string;
}

export interface Queue {
  queue: Entry[];
  index: number;
  /** The keys in the order before shuffling; absent while nothing is shuffled. */
  ordered?: string[];
  origin?: Origin;
}

const visit = Date.now().toString(36);
let made = 0;

export const newKey = () => `${visit}-${made++}`;

export function entryOf(track: Track): Entry {
  return {
    key: newKey(),
    id: track.id,
    title: track.title,
    artist: track.artist?.displayName ?? '',
    handle: track.artist?.handle ?? '',
    cover: track.cover,
    waveform: track.waveform,
    durationMs: track.durationMs,
    hls: track.playback?.hls ?? '',
    mp3: track.playback?.mp3 ?? '',
    gainDb: track.loudness?.gainDb ?? 0,
  };
}

export function current({ queue, index }: Queue): Entry | undefined {
  return queue[index];
}

/** At the end. */
export function added(queue: Queue, ...entries: Entry[]): Queue {
  return inserted(queue, queue.queue.length, queue.ordered?.length ?? 0, entries);
}

/** Right behind what plays. */
export function addedNext(queue: Queue, ...entries: Entry[]): Queue {
  const playing = current(queue);
  return inserted(queue, queue.index + 1, playing ? (queue.ordered?.indexOf(playing.key) ?? 0) + 1 : 0, entries);
}

function inserted(queue: Queue, at: number, among: number, entries: Entry[]): Queue {
  return {
    ...queue,
    queue: queue.queue.toSpliced(at, 0, ...entries),
    ordered: queue.ordered?.toSpliced(among, 0, ...entries.map(({ key }) => key)),
  };
}

/** Without the entry at `at`; what plays goes on playing. */
export function removed({ queue, index, ordered, origin }: Queue, at: number): Queue {
  const left = queue.filter((_, place) => place !== at);
  return {
    queue: left,
    index: Math.max(0, Math.min(at < index ? index - 1 : index, left.length - 1)),
    ordered: ordered?.filter((key) => key !== queue[at]?.key),
    origin,
  };
}

/** With the entry at `from` at the place `to`; what plays goes on playing. */
export function moved(queue: Queue, from: number, to: number): Queue {
  const entry = queue.queue[from];
  if (!entry || to < 0 || to >= queue.queue.length) return queue;
  const playing = current(queue);
  const order = queue.queue.toSpliced(from, 1).toSpliced(to, 0, entry);
  return { ...queue, queue: order, index: playing ? order.indexOf(playing) : 0 };
}
