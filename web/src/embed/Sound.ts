import type { Piece } from './shown';

export type Told = 'track' | 'play' | 'pause' | 'ended' | 'timeupdate' | 'progress' | 'seeked' | 'error';

const passedOn = ['play', 'pause', 'timeupdate', 'progress', 'seeked'] as const;

/** One piece after the other. Nothing is fetched before somebody wants to hear it. */
export class Sound {
  loop = false;
  private readonly listeners = new Map<Told, (() => void)[]>();
  private at = 0;
  private source = 0;
  /** Where to begin once there is something to begin; undefined when it has begun. */
  private begin: number | undefined;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly audio = new Audio(),
  ) {
    audio.preload = 'none';
    for (const name of passedOn) audio.addEventListener(name, () => this.tell(name));
    audio.addEventListener('loadedmetadata', () => this.place());
    audio.addEventListener('ended', () => this.finish());
    audio.addEventListener('error', () => this.tryAnother());
    this.load(0);
  }

  on(told: Told, listener: () => void): void {
    this.listeners.set(told, [...(this.listeners.get(told) ?? []), listener]);
  }

  get index(): number {
    return this.at;
  }

  get piece(): Piece {
    return this.pieces[this.at]!;
  }

  get paused(): boolean {
    return this.audio.paused;
  }

  get duration(): number {
    return Number.isFinite(this.audio.duration) ? this.audio.duration : this.piece.seconds;
  }

  get time(): number {
    return this.begin ?? this.audio.currentTime;
  }

  set time(wanted: number) {
    const time = Math.min(Math.max(0, wanted), Math.max(0, this.duration));
    if (this.begin === undefined) {
      this.audio.currentTime = time;
      return;
    }
    this.begin = time;
    this.tell('timeupdate');
    this.tell('seeked');
  }

  get muted(): boolean {
    return this.audio.muted;
  }

  set muted(muted: boolean) {
    this.audio.muted = muted;
  }

  /** From 0 to 1. */
  get volume(): number {
    return this.audio.volume;
  }

  set volume(volume: number) {
    this.audio.volume = Math.min(1, Math.max(0, volume));
  }

  play(): void {
    // Browsers refuse when nobody has touched the page yet; what was asked for is then simply not done.
    this.audio.play().catch((cause: unknown) => {
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) this.tell('pause');
    });
  }

  pause(): void {
    this.audio.pause();
  }

  choose(index: number): void {
    this.load(index);
    this.play();
  }

  private load(index: number): void {
    this.at = index;
    this.source = 0;
    this.open(0);
    this.tell('track');
  }

  /** The first that the browser says it may play; the last word has what it really plays. */
  private open(from: number): void {
    const { sources } = this.piece;
    while (this.source < sources.length - 1 && !this.audio.canPlayType(sources[this.source]!.type)) this.source++;
    this.begin = from;
    const source = sources[this.source];
    if (source) this.audio.src = source.src;
  }

  private place(): void {
    const from = this.begin;
    this.begin = undefined;
    if (from) this.audio.currentTime = from;
  }

  private finish(): void {
    if (this.at < this.pieces.length - 1) this.choose(this.at + 1);
    else if (this.loop) this.choose(0);
    else this.tell('ended');
  }

  private tryAnother(): void {
    if (this.source >= this.piece.sources.length - 1) {
      this.tell('error');
      return;
    }
    const from = this.time;
    this.source++;
    this.open(from);
    this.play();
  }

  private tell(told: Told): void {
    this.listeners.get(told)?.forEach((listener) => listener());
  }
}
