import type { Track } from '@/api/types';

/** What the player needs to know of a track; kept through reloads. */
export interface Entry {
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

export interface Queue {
  queue: Entry[];
  index: number;
}

export function entryOf(track: Track): Entry {
  return {
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

export function stepped({ queue, index }: Queue, step: number): number | undefined {
  const to = index + step;
  return to >= 0 && to < queue.length ? to : undefined;
}

export function added({ queue, index }: Queue, entry: Entry): Queue {
  return { queue: [...queue, entry], index };
}

/** Without the entry at `at`; what plays goes on playing. */
export function removed({ queue, index }: Queue, at: number): Queue {
  const left = queue.filter((_, place) => place !== at);
  return { queue: left, index: Math.max(0, Math.min(at < index ? index - 1 : index, left.length - 1)) };
}
