import type { ServerEnvelope } from '@/api/types';

/** A WebSocket whose other end is the test. */
export class FakeSocket {
  static all: FakeSocket[] = [];
  onmessage: ((frame: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  readonly sent: Record<string, unknown>[] = [];
  closed = false;

  constructor() {
    FakeSocket.all.push(this);
  }

  static get last(): FakeSocket {
    return FakeSocket.all.at(-1)!;
  }

  send(frame: string): void {
    this.sent.push(JSON.parse(frame) as Record<string, unknown>);
  }

  close(): void {
    this.closed = true;
  }

  /** The server says these, in one frame. */
  says(...envelopes: ServerEnvelope[]): void {
    this.onmessage?.({ data: envelopes.map((envelope) => JSON.stringify(envelope)).join('\n') });
  }

  /** The server greets and accepts the connection. */
  welcomes(rooms: unknown[] = []): void {
    this.says({ hello: { heartbeatMs: 10_000, idleMs: 30_000, maxFrame: 16_384 } });
    this.says({ id: this.sent.at(-1)!.id as number, ok: { rooms, items: [] } as ServerEnvelope['ok'] });
  }

  drops(code: number): void {
    this.onclose?.({ code });
  }
}
