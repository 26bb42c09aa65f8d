/** What a page around the player may do with it. */
export interface Played {
  readonly paused: boolean;
  readonly duration: number;
  time: number;
  muted: boolean;
  /** From 0 to 1. */
  volume: number;
  loop: boolean;
  play(): void;
  pause(): void;
}

interface Message {
  method: string;
  value?: unknown;
  listener?: string;
}

const context = 'player.js';
const version = '0.0.11';
const longest = 4_096;
const mostListeners = 50;

export const events = ['ready', 'play', 'pause', 'ended', 'timeupdate', 'progress', 'error', 'seeked'];

const getters: Record<string, (played: Played) => unknown> = {
  getPaused: ({ paused }) => paused,
  getMuted: ({ muted }) => muted,
  getVolume: ({ volume }) => Math.round(volume * 100),
  getDuration: ({ duration }) => duration,
  getCurrentTime: ({ time }) => time,
  getLoop: ({ loop }) => loop,
};

/** Each does nothing with a value it cannot mean. */
const setters: Record<string, (played: Played, value: unknown) => void> = {
  play: (played) => played.play(),
  pause: (played) => played.pause(),
  mute: (played) => void (played.muted = true),
  unmute: (played) => void (played.muted = false),
  setVolume: (played, value) => {
    if (isNumber(value)) played.volume = value / 100;
  },
  setCurrentTime: (played, value) => {
    if (isNumber(value)) played.time = value;
  },
  setLoop: (played, value) => {
    if (typeof value === 'boolean') played.loop = value;
  },
};

export const methods = [...Object.keys(setters), ...Object.keys(getters), 'addEventListener', 'removeEventListener'];

/**
 * Our side of player.js (embedly/player.js, SPEC.rst, 0.0.11). Only the window around us is heard, and only from one
 * origin: the one the browser names, else that of the first message; answers go there and nowhere else.
 */
export class Receiver {
  private readonly listening = new Map<string, Set<string | undefined>>();

  /**
   * @param around the window the player is framed by
   * @param origin of its page; empty: the browser does not say
   */
  constructor(
    private readonly played: Played,
    private readonly around: Pick<Window, 'postMessage'>,
    private origin: string,
  ) {}

  /** Says that there is somebody to talk to, whether or not that was asked. */
  ready(): void {
    const asked = this.listening.get('ready');
    const value = { src: location.href, events, methods };
    if (asked?.size) this.emit('ready', value);
    else this.send('ready', value);
  }

  receive(event: Pick<MessageEvent, 'source' | 'origin' | 'data'>): void {
    if (event.source !== this.around || (this.origin && event.origin !== this.origin)) return;
    const message = read(event.data);
    if (!message) return;
    this.origin ||= event.origin;
    this.obey(message);
  }

  emit(event: string, value?: unknown): void {
    this.listening.get(event)?.forEach((listener) => this.send(event, value, listener));
  }

  private obey({ method, value, listener }: Message): void {
    const getter = own(getters, method);
    const setter = own(setters, method);
    if (getter) this.send(method, getter(this.played), listener);
    else if (setter) setter(this.played, value);
    else if (method === 'addEventListener') this.add(value, listener);
    else if (method === 'removeEventListener') this.remove(value, listener);
    else this.emit('error', { code: 2, msg: 'Method not supported' });
  }

  private add(event: unknown, listener?: string): void {
    if (typeof event !== 'string' || !events.includes(event)) return;
    const asked = this.listening.get(event) ?? new Set();
    if (asked.size < mostListeners) this.listening.set(event, asked.add(listener));
    if (event === 'ready') this.ready();
  }

  /** Without a listener: all of them. */
  private remove(event: unknown, listener?: string): void {
    if (typeof event !== 'string') return;
    if (listener === undefined) this.listening.delete(event);
    else this.listening.get(event)?.delete(listener);
  }

  private send(event: string, value?: unknown, listener?: string): void {
    const target = this.origin && this.origin !== 'null' ? this.origin : '*';
    this.around.postMessage(JSON.stringify({ context, version, event, value, listener }), target);
  }
}

/** Undefined: it is none of ours. */
function read(data: unknown): Message | undefined {
  const said = typeof data === 'string' ? parsed(data) : data;
  if (typeof said !== 'object' || said === null) return undefined;
  const { context: of, method, value, listener } = said as Record<string, unknown>;
  if (of !== context || typeof method !== 'string') return undefined;
  if (typeof listener === 'string' && listener.length <= 200) return { method, value, listener };
  return listener === undefined || listener === null ? { method, value } : undefined;
}

function parsed(text: string): unknown {
  try {
    return text.length <= longest ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function own<T>(of: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
