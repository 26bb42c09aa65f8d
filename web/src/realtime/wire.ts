import type { Membership, Message, Person } from '@/api/types';

/** The envelopes of subprotocol veza.v1.json, as /asyncapi describes them. */
export interface Position {
  epoch: string;
  seq: number;
}

export interface Operations {
  connect: { token?: string; positions: Record<string, Position> };
  send: { room: string; nonce: string; text: string };
  sub: { room: string; position?: Position };
  unsub: { room: string };
  read: { room: string; seq: number };
  ping: { t: number };
  refresh: { token: string };
}

export interface Ok {
  session?: string;
  user?: Person;
  rooms?: Membership[];
  id?: string;
  seq?: number;
  at?: string;
  epoch?: string;
  top?: number;
  t?: number;
  server?: number;
}

export interface Refusal {
  code: string;
  message: string;
  retryAfterMs?: number;
}

export interface RoomEvent {
  room: string;
  seq: number;
  type: string;
  message?: Message;
  member?: Person;
}

export interface ServerEnvelope {
  id?: number;
  ok?: Ok;
  error?: Refusal;
  hello?: { heartbeatMs: number; idleMs: number; maxFrame: number };
  event?: RoomEvent;
  resumed?: { room: string; top: number };
  gap?: { room: string; from: number; top: number };
  reconnect?: { afterMs: number };
}

/** Several envelopes may share a frame, one JSON object per line. */
export function parse(frame: string): ServerEnvelope[] {
  return frame
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ServerEnvelope);
}
