import type Hls from 'hls.js/light';
import type { ErrorData } from 'hls.js/light';

/** Where a track's sound comes from. */
export interface Source {
  hls: string;
  mp3: string;
  gainDb: number;
}

export interface EngineListener {
  time(position: number, duration: number): void;
  playing(playing: boolean): void;
  buffering(buffering: boolean): void;
  /** Bits per second of the rung in use; 0 when it cannot be told. */
  rung(bitrate: number): void;
  ended(): void;
  failed(): void;
}

/** Fetches the adaptive player ahead of the first press; the light build has all that music needs. */
export function warmUp() {
  return import('hls.js/light');
}

/** One audio element that plays adaptively, at the loudness every track shares. */
export class Engine {
  private readonly audio = new Audio();
  private hls: Hls | undefined;
  private gain: GainNode | undefined;
  private context: AudioContext | undefined;
  private source: Source | undefined;
  private recovered = false;
  private loading = 0;

  constructor(private readonly listener: EngineListener) {
    const { audio } = this;
    audio.preload = 'metadata';
    audio.addEventListener('timeupdate', () => listener.time(audio.currentTime, audio.duration || 0));
    audio.addEventListener('durationchange', () => listener.time(audio.currentTime, audio.duration || 0));
    audio.addEventListener('play', () => listener.playing(true));
    audio.addEventListener('pause', () => listener.playing(false));
    audio.addEventListener('waiting', () => listener.buffering(true));
    audio.addEventListener('playing', () => listener.buffering(false));
    audio.addEventListener('ended', () => listener.ended());
    audio.addEventListener('error', () => audio.src && this.failed());
  }

  async load(source: Source, from: number): Promise<void> {
    const turn = ++this.loading;
    this.source = source;
    this.recovered = false;
    this.release();
    this.applyGain();
    if (!source.hls) return this.direct(source.mp3, from);
    if (!('MediaSource' in window || 'ManagedMediaSource' in window)) return this.direct(source.hls, from);
    const { default: Player } = await warmUp();
    if (turn !== this.loading) return;
    this.hls = new Player({ enableWorker: false, startPosition: from > 0 ? from : -1, maxBufferLength: 60 });
    this.hls.on(Player.Events.LEVEL_SWITCHED, (_, { level }) => {
      this.listener.rung(bitrateOf(this.hls, level));
    });
    this.hls.on(Player.Events.ERROR, (_, error) => this.recover(error, Player.ErrorTypes.MEDIA_ERROR));
    this.hls.loadSource(source.hls);
    this.hls.attachMedia(this.audio);
  }

  async play(): Promise<void> {
    this.amplify();
    await this.context?.resume();
    await this.audio.play().catch((cause: DOMException) => {
      if (cause.name === 'NotAllowedError') this.listener.playing(false);
    });
  }

  pause(): void {
    this.audio.pause();
  }

  seek(position: number): void {
    this.audio.currentTime = position;
    this.listener.time(position, this.audio.duration || 0);
  }

  volume(volume: number, muted: boolean): void {
    this.audio.volume = volume ** 2;
    this.audio.muted = muted;
  }

  stop(): void {
    this.loading++;
    this.release();
  }

  /** Brings every track to the same loudness; Web Audio, because an element alone cannot play louder than the file. */
  private amplify(): void {
    if (this.context || typeof AudioContext === 'undefined') return;
    this.context = new AudioContext({ latencyHint: 'playback' });
    this.gain = this.context.createGain();
    this.context.createMediaElementSource(this.audio).connect(this.gain).connect(this.context.destination);
    this.applyGain();
  }

  private applyGain(): void {
    if (this.gain) this.gain.gain.value = 10 ** ((this.source?.gainDb ?? 0) / 20);
  }

  private direct(url: string, from: number): void {
    this.audio.src = url;
    if (from > 0) this.audio.currentTime = from;
    this.listener.rung(0);
  }

  private recover(error: ErrorData, mediaError: string): void {
    if (!error.fatal) return;
    if (!this.recovered && error.type === mediaError) {
      this.recovered = true;
      this.hls?.recoverMediaError();
    } else this.failed();
  }

  /** The plain file is the second way to hear a track. */
  private failed(): void {
    const mp3 = this.source?.mp3;
    if (!mp3 || this.audio.src.endsWith(mp3)) return this.listener.failed();
    const from = this.audio.currentTime;
    const wasPlaying = !this.audio.paused;
    this.hls?.destroy();
    this.hls = undefined;
    this.direct(mp3, from);
    if (wasPlaying) void this.play();
  }

  private release(): void {
    this.hls?.destroy();
    this.hls = undefined;
    this.audio.removeAttribute('src');
    this.audio.load();
  }
}

function bitrateOf(hls: Hls | undefined, level: number): number {
  const rung = hls?.levels[level];
  return rung?.averageBitrate || rung?.bitrate || 0;
}
