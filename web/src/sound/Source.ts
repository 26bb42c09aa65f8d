import type { Rung } from './soundSettings';

/** Where a track's sound comes from. */
export interface Source {
  /** Of the entry in the queue. */
  key: string;
  hls: string;
  mp3: string;
  gainDb: number;
  /** How long it is to be heard: encoders pad the end of what they make. */
  seconds: number;
  /** The copy on this device, if there is one: an address that lives as long as the page. */
  kept?: () => Promise<string | undefined>;
}

export interface DeckListener {
  time(position: number, duration: number): void;
  playing(playing: boolean): void;
  buffering(buffering: boolean): void;
  /** Bits per second of the rung in use; 0 when it cannot be told. */
  rung(bitrate: number): void;
  rungs(bitrates: number[]): void;
  kept(kept: boolean): void;
  ended(): void;
  failed(): void;
}

/** What the mixer asks of a deck: one track, ready to be heard. */
export interface Playable {
  readonly position: number;
  /** The instant of the track at which the last sample has been heard. */
  readonly end: number;
  load(source: Source, from: number, rung: Rung): Promise<void>;
  play(): Promise<void>;
  pause(): void;
  seek(position: number): void;
  speed(speed: number): void;
  volume(volume: number, muted: boolean): void;
  choose(rung: Rung): void;
  /** Says again which rung it is on, to who has not listened. */
  tell(): void;
  loudness(factor: number): void;
  level(value: number): void;
  fade(to: 0 | 1, seconds: number): void;
  release(): void;
}
