import type { DeckListener, Playable, Source } from './Source';

/** A deck without sound: its needle is moved by hand, and it remembers what it was told. */
export class FakeDeck implements Playable {
  position = 0;
  playing = false;
  source: Source | undefined;
  heard = 1;
  rate = 1;
  readonly told: string[] = [];

  constructor(readonly listener: DeckListener) {}

  get end(): number {
    return this.source?.seconds ?? 0;
  }

  /** The needle gets to where `left` seconds are left. */
  reach(left: number): void {
    this.position = this.end - left;
    this.listener.time(this.position, this.end);
  }

  async load(source: Source, from: number): Promise<void> {
    this.source = source;
    this.position = from;
    this.playing = false;
    this.told.push(`load ${source.key}`);
  }
  async play(): Promise<void> {
    this.playing = true;
    this.told.push('play');
  }
  pause(): void {
    this.playing = false;
  }
  seek(position: number): void {
    this.position = position;
  }
  speed(speed: number): void {
    this.rate = speed;
  }
  volume(volume: number): void {
    this.told.push(`volume ${volume}`);
  }
  choose(rung: unknown): void {
    this.told.push(`choose ${String(rung)}`);
  }
  tell(): void {
    this.listener.rung(128_000);
  }
  loudness(factor: number): void {
    this.told.push(`loudness ${factor.toFixed(2)}`);
  }
  level(value: number): void {
    this.heard = value;
  }
  fade(to: 0 | 1, seconds: number): void {
    this.heard = to;
    this.told.push(`fade to ${to} in ${seconds}`);
  }
  release(): void {
    this.source = undefined;
    this.playing = false;
    this.told.push('release');
  }
}
