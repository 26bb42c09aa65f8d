import { ElementChannel, type Channel } from './Channel';
import type { DeckListener, Playable, Source } from './Source';
import type { Rung } from './soundSettings';
import { Stream } from './Stream';

/** What a file may be longer than the music in it: an encoder's padding, not another track. */
const padding = 0.25;

/** One media element with one track on it. */
export class Deck implements Playable {
  private readonly audio = new Audio();
  private readonly stream: Stream;
  private channel: Channel | undefined;
  private source: Source | undefined;
  private own = { volume: 1, factor: 1 };
  private set = { loudness: 1, level: 1 };
  private known = { rung: 0, rungs: [] as number[], kept: false };
  private rate = 1;
  private address = '';
  private turn = 0;

  constructor(private readonly listener: DeckListener) {
    const { audio } = this;
    this.stream = new Stream(audio, {
      rung: (rung) => this.learn({ rung }),
      rungs: (rungs) => this.learn({ rungs }),
      failed: () => this.failed(),
    });
    audio.preload = 'auto';
    audio.load();
    const tell = () => listener.time(audio.currentTime, this.end);
    audio.addEventListener('timeupdate', tell);
    audio.addEventListener('durationchange', tell);
    audio.addEventListener('play', () => listener.playing(true));
    audio.addEventListener('pause', () => !audio.ended && listener.playing(false));
    audio.addEventListener('waiting', () => listener.buffering(true));
    audio.addEventListener('playing', () => listener.buffering(false));
    audio.addEventListener('ended', () => listener.ended());
    audio.addEventListener('error', () => audio.hasAttribute('src') && this.failed());
  }

  get position(): number {
    return this.audio.currentTime;
  }

  get end(): number {
    const { duration } = this.audio;
    const seconds = this.source?.seconds ?? 0;
    if (!Number.isFinite(duration)) return seconds;
    return seconds > 0 && duration - seconds < padding ? Math.min(duration, seconds) : duration;
  }

  /** From now on the sound goes through `make`'s channel; an element can be led into a graph once only. */
  through(make: (audio: HTMLMediaElement) => Channel): void {
    if (this.channel && !(this.channel instanceof ElementChannel)) return;
    this.own.factor = 1;
    this.channel = make(this.audio);
    this.channel.loudness(this.set.loudness);
    this.channel.level(this.set.level);
    this.apply();
  }

  async load(source: Source, from: number, rung: Rung): Promise<void> {
    const turn = ++this.turn;
    this.stream.close();
    this.source = source;
    const kept = await source.kept?.();
    if (turn !== this.turn) return;
    this.learn({ kept: !!kept });
    if (kept || !source.hls) this.direct(kept ?? source.mp3, from);
    else if (!('MediaSource' in window || 'ManagedMediaSource' in window)) this.direct(source.hls, from);
    else await this.stream.open(source.hls, from, rung);
    this.speed(this.rate);
  }

  async play(): Promise<void> {
    await this.audio.play().catch((cause: DOMException) => {
      if (cause.name === 'NotAllowedError') this.listener.playing(false);
    });
  }

  pause(): void {
    this.audio.pause();
  }

  seek(position: number): void {
    this.audio.currentTime = position;
    this.listener.time(position, this.end);
  }

  /** The pitch stays: that is what elements do unless told otherwise. Loading would forget a rate that is not the default. */
  speed(speed: number): void {
    this.rate = speed;
    this.audio.defaultPlaybackRate = speed;
    this.audio.playbackRate = speed;
  }

  volume(volume: number, muted: boolean): void {
    this.own.volume = volume ** 2;
    this.audio.muted = muted;
    this.apply();
  }

  tell(): void {
    const { rung, rungs, kept } = this.known;
    this.listener.rung(rung);
    this.listener.rungs(rungs);
    this.listener.kept(kept);
  }

  choose(rung: Rung): void {
    this.stream.choose(rung);
  }

  loudness(factor: number): void {
    this.set.loudness = factor;
    this.line().loudness(factor);
  }

  level(value: number): void {
    this.set.level = value;
    this.line().level(value);
  }

  fade(to: 0 | 1, seconds: number): void {
    this.line().fade(to, seconds);
  }

  release(): void {
    this.turn++;
    this.stream.close();
    this.source = undefined;
    this.address = '';
    this.audio.pause();
    this.audio.removeAttribute('src');
    this.audio.load();
  }

  private line(): Channel {
    this.channel ??= new ElementChannel((factor) => {
      this.own.factor = factor;
      this.apply();
    });
    return this.channel;
  }

  private apply(): void {
    this.audio.volume = this.own.volume * this.own.factor;
  }

  private direct(url: string, from: number): void {
    this.address = url;
    this.audio.src = url;
    if (from > 0) this.audio.currentTime = from;
    this.learn({ rung: 0, rungs: [] });
  }

  private learn(news: Partial<Deck['known']>): void {
    this.known = { ...this.known, ...news };
    this.tell();
  }

  /** The plain file is the second way to hear a track. */
  private failed(): void {
    const mp3 = this.source?.mp3;
    if (!mp3 || this.address === mp3) return this.listener.failed();
    const from = this.audio.currentTime;
    const wasPlaying = !this.audio.paused;
    this.stream.close();
    this.learn({ kept: false });
    this.direct(mp3, from);
    this.speed(this.rate);
    if (wasPlaying) void this.play();
  }
}
