import { Problem } from '@/api/Problem';
import { afterClose, backoff } from './backoff';
import type {
  Draft,
  MembershipPush,
  Ok,
  Operations,
  Person,
  Position,
  RoomEvent,
  ScheduledMessage,
  ServerEnvelope,
} from '@/api/types';
import { parse } from './wire';

export type Link = 'off' | 'connecting' | 'online' | 'waiting' | 'refused';

export interface Surroundings {
  open(): WebSocket;
  token(): string | undefined;
  renew(): Promise<boolean>;
  positions(): Record<string, Position>;
  random(): number;
}

export interface Listener {
  linked(link: Link): void;
  connected(ok: Ok): void;
  events(events: RoomEvent[]): void;
  gap(room: string, top: number): void;
  typing(room: string, person: Person): void;
  membership(push: MembershipPush): void;
  /** Whatever else the server says on its own. */
  pushed(envelope: ServerEnvelope): void;
  draft(draft: Draft): void;
  scheduled(message: ScheduledMessage): void;
  /** The server wants no reconnect: the session may be over. */
  refused(code: number): void;
}

interface Waiting {
  resolve(ok: Ok): void;
  reject(problem: Problem): void;
  timer: ReturnType<typeof setTimeout>;
}

const patience = 10_000;
const goodbye = 2_000;

/** One WebSocket that comes back by itself and carries on where it stopped. */
export class Connection {
  private socket: WebSocket | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private attempt = 0;
  private wait: number | undefined;
  private wanted = false;
  private lastSound = 0;
  private heartbeat: ReturnType<typeof setInterval> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private link: Link = 'off';

  constructor(
    private readonly around: Surroundings,
    private readonly listener: Listener,
  ) {}

  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.attempt = 0;
    this.dial();
  }

  stop(): void {
    this.wanted = false;
    clearTimeout(this.retry);
    this.hangUp();
    this.become('off');
  }

  /** The network is back or the person looks again: no need to wait longer. */
  hurry(): void {
    if (this.wanted && this.link === 'waiting') this.dial();
  }

  request<O extends keyof Operations>(op: O, body: Operations[O]): Promise<Ok> {
    if (this.link !== 'online' && op !== 'connect') return Promise.reject(new Problem({}));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.settle(id, { error: { code: 'UNREACHABLE', message: '' } }), patience);
      this.waiting.set(id, { resolve, reject, timer });
      this.socket?.send(JSON.stringify({ id, [op]: body }));
    });
  }

  private dial(): void {
    clearTimeout(this.retry);
    this.hangUp();
    this.become('connecting');
    const socket = this.around.open();
    this.socket = socket;
    this.lastSound = Date.now();
    socket.onmessage = (frame: MessageEvent<string>) => this.receive(frame.data);
    socket.onclose = ({ code }) => this.closed(code);
  }

  private hangUp(): void {
    clearInterval(this.heartbeat);
    const socket = this.socket;
    this.socket = undefined;
    for (const id of [...this.waiting.keys()]) this.settle(id, { error: { code: 'UNREACHABLE', message: '' } });
    if (!socket) return;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close(1000);
  }

  private receive(frame: string): void {
    this.lastSound = Date.now();
    let events: RoomEvent[] = [];
    for (const envelope of parse(frame)) {
      if (envelope.event) {
        events.push(envelope.event);
        continue;
      }
      if (events.length) this.listener.events(events);
      events = [];
      this.take(envelope);
    }
    if (events.length) this.listener.events(events);
  }

  private take(envelope: ServerEnvelope): void {
    if (envelope.hello) this.greet(envelope.hello.heartbeatMs, envelope.hello.idleMs);
    else if (envelope.gap) this.listener.gap(envelope.gap.room, envelope.gap.top);
    else if (envelope.typing) this.listener.typing(envelope.typing.room, envelope.typing.user);
    else if (envelope.membership) this.listener.membership(envelope.membership);
    else if (envelope.draft) this.listener.draft(envelope.draft);
    else if (envelope.scheduled) this.listener.scheduled(envelope.scheduled);
    else if (envelope.reconnect) this.wait = envelope.reconnect.afterMs;
    else if (envelope.id !== undefined) this.settle(envelope.id, envelope);
    else this.listener.pushed(envelope);
  }

  private greet(heartbeatMs: number, idleMs: number): void {
    this.heartbeat = setInterval(() => this.beat(idleMs), heartbeatMs);
    const { socket } = this;
    this.request('connect', { token: this.around.token(), positions: this.around.positions() }).then(
      (ok) => {
        this.attempt = 0;
        this.become('online');
        this.listener.connected(ok);
      },
      () => socket === this.socket && this.notConnected(socket),
    );
  }

  /** The close code that follows a refused connect says what to do; a server that says none is left. */
  private notConnected(socket: WebSocket | undefined): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.socket === socket && this.closed(4000), goodbye);
  }

  /** Browsers answer the server's pings unseen, so a ping of our own shows whether the line is alive. */
  private beat(idleMs: number): void {
    if (Date.now() - this.lastSound > idleMs) this.closed(4005);
    else if (this.link === 'online') this.request('ping', { t: performance.now() }).catch(() => undefined);
  }

  private closed(code: number): void {
    this.hangUp();
    if (!this.wanted) return;
    const next = afterClose(code);
    if (next === 'stop') {
      this.wanted = false;
      this.become('refused');
      this.listener.refused(code);
    } else if (next === 'renew') {
      this.become('waiting');
      void this.around.renew().then((renewed) => this.later(renewed ? 0 : undefined));
    } else this.later(this.wait);
  }

  private later(delay?: number): void {
    if (!this.wanted) return;
    this.become('waiting');
    this.wait = undefined;
    this.retry = setTimeout(() => this.dial(), delay ?? backoff(this.attempt++, this.around.random));
  }

  private settle(id: number, { ok, error }: Pick<ServerEnvelope, 'ok' | 'error'>): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    clearTimeout(waiting.timer);
    if (error) waiting.reject(problemOf(error));
    else waiting.resolve(ok ?? { rooms: [], items: [] });
  }

  private become(link: Link): void {
    if (link === this.link) return;
    this.link = link;
    this.listener.linked(link);
  }
}

function problemOf(error: NonNullable<ServerEnvelope['error']>): Problem {
  const { code, message, field, retryAfterMs } = error;
  const errors = field ? [{ field, message }] : [];
  return new Problem({ code, detail: message, status: statusOf(code), errors }, retryAfterMs);
}

function statusOf(code: string): number {
  return code === 'UNREACHABLE' ? 0 : 400;
}
