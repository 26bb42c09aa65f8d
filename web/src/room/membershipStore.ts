import { create } from 'zustand';
import { useTitles } from '@/design/titleStore';
import type { Membership, Notifications, Position, ReadState, Room, RoomEvent } from '@/api/types';
import { callsMe } from '@/message/calls';
import { isQuiet } from '@/person/quietStore';
import { useSession } from '@/session/sessionStore';
import { waitingIn } from './levels';

/** A room as one stands in it, on this device. */
export interface Held extends Membership {
  /** It stays unread although one looks at it. */
  keptUnread?: boolean;
}

interface MembershipState {
  /** Known once the connection has told them. */
  known: boolean;
  rooms: Record<string, Held>;
  positions: Record<string, Position>;
  /** The room in front of the person's eyes. */
  open?: string;
}

export const useMemberships = create<MembershipState>()(() => ({ known: false, rooms: {}, positions: {} }));

/** The WebSocket leaves out what is zero. */
const untold = { top: 0, read: 0, unread: 0, mentions: 0, receipts: false, apart: false };

export const positionsHeld = () => useMemberships.getState().positions;

/** Takes the memberships of a fresh connection; gives the rooms whose numbering began anew. */
export function memberships(told: Membership[]): string[] {
  const { positions } = useMemberships.getState();
  const rooms = told.map((room): Membership => ({ ...untold, ...room }));
  const anew = rooms.filter(({ id, epoch }) => positions[id] && positions[id].epoch !== epoch).map(({ id }) => id);
  const kept = rooms.map(({ id, epoch, top }): [string, Position] => {
    const held = positions[id];
    return [id, held?.epoch === epoch ? held : { epoch, seq: top }];
  });
  useMemberships.setState({
    known: true,
    rooms: Object.fromEntries(rooms.map((room) => [room.id, room])),
    positions: Object.fromEntries(kept),
  });
  return anew;
}

/** Moves the positions forward and counts what is unread; gives the events not seen before. */
export function take(events: RoomEvent[]): RoomEvent[] {
  const state = useMemberships.getState();
  const me = useSession.getState().user?.id;
  const rooms = { ...state.rooms };
  const positions = { ...state.positions };
  const fresh: RoomEvent[] = [];
  for (const event of events) {
    const position = positions[event.room];
    if (position && event.seq <= position.seq) continue;
    positions[event.room] = { epoch: position?.epoch ?? rooms[event.room]?.epoch ?? '', seq: event.seq };
    const room = rooms[event.room];
    if (room) {
      rooms[event.room] = settled(event.seq > room.top ? counted(room, event, me) : room, event);
    }
    fresh.push(event);
  }
  useMemberships.setState({ rooms, positions });
  return fresh;
}

export function resetPosition(room: string, top: number): void {
  const { positions } = useMemberships.getState();
  const epoch = positions[room]?.epoch ?? '';
  useMemberships.setState({ positions: { ...positions, [room]: { epoch, seq: top } } });
}

export function joined(room: Pick<Room, 'id' | 'name' | 'kind' | 'epoch' | 'top' | 'receipts' | 'person'>): void {
  const { id, name, kind, epoch, top = 0, receipts = false, person } = room;
  const { rooms, positions } = useMemberships.getState();
  const membership = rooms[id] ?? { id, name, kind, epoch, top, read: top, unread: 0, mentions: 0, receipts, person, apart: false };
  const position = positions[id] ?? { epoch, seq: top };
  useMemberships.setState({ rooms: { ...rooms, [id]: membership }, positions: { ...positions, [id]: position } });
}

export function left(room: string): void {
  const { [room]: gone, ...rooms } = useMemberships.getState().rooms;
  const { [room]: past, ...positions } = useMemberships.getState().positions;
  if (gone) former.set(room, gone.name);
  if (gone || past) useMemberships.setState({ rooms, positions });
}

/** What the rooms were called that one is no longer in. */
const former = new Map<string, string>();

export function nameOfRoom(room: string): string {
  return useMemberships.getState().rooms[room]?.name ?? former.get(room) ?? '';
}

/** Read up to `seq`; never back. What is left when that is not the end, the server says. */
export function readUpTo(room: string, seq: number): boolean {
  const membership = useMemberships.getState().rooms[room];
  if (!membership || seq <= membership.read || membership.keptUnread) return false;
  const end = seq >= membership.top;
  change(room, { read: seq, unread: end ? 0 : membership.unread, mentions: end ? 0 : membership.mentions });
  return true;
}

/** How far one has read, as the server says: on another device, or after a position was taken back. */
export function readAs({ room, seq, unread, mentions }: ReadState): void {
  const membership = useMemberships.getState().rooms[room];
  if (membership) change(room, { read: seq, unread: unread ?? 0, mentions: mentions ?? 0 });
}

/** What is before one's eyes stays unread until one comes back to it. */
export function keepUnread(room: string): void {
  change(room, { keptUnread: true });
}

export function looksAt(room: string | undefined): void {
  const { open, rooms } = useMemberships.getState();
  if (open && open !== room && rooms[open]?.keptUnread) change(open, { keptUnread: undefined });
  useMemberships.setState({ open: room });
}

export function toldOf(room: string, notifications: Notifications): void {
  change(room, { notifications });
}

function change(room: string, how: Partial<Held>): void {
  const { rooms } = useMemberships.getState();
  if (rooms[room]) useMemberships.setState({ rooms: { ...rooms, [room]: { ...rooms[room], ...how } } });
}

/** Only what came since the server has counted: what is replayed is among its figures already. */
function counted(room: Held, event: RoomEvent, me: string | undefined): Held {
  const { type, seq, message } = event;
  if (type !== 'message.created' || isQuiet(message)) return { ...room, top: seq };
  const calls = callsMe(message, me) ? 1 : 0;
  // What is said in a thread is counted there.
  if (message?.threadRoot) return { ...room, top: seq, mentions: room.mentions + calls };
  // Who writes, on whichever device, has read what is there.
  if (message?.author?.id === me) return { ...room, top: seq, read: seq, unread: 0, mentions: 0 };
  return { ...room, top: seq, unread: room.unread + 1, mentions: room.mentions + calls };
}

/** With the name and state somebody has given it since. */
function settled(room: Held, { settings }: RoomEvent): Held {
  return settings ? { ...room, name: settings.name, archivedAt: settings.archivedAt, receipts: settings.receipts } : room;
}

/** The rooms in which what calls one may have changed. */
export function recountIn(events: RoomEvent[]): Set<string> {
  const { rooms } = useMemberships.getState();
  const of = /^(message\.(edited|deleted)|messages\.deleted)$/;
  return new Set(events.filter(({ type, room }) => of.test(type) && rooms[room]?.unread).map(({ room }) => room));
}

/** What calls the person is told in the browser's tab, but for rooms they want to hear nothing of. */
useMemberships.subscribe(({ rooms }) => {
  const waiting = Object.values(rooms).reduce((sum, room) => sum + waitingIn(room), 0);
  if (useTitles.getState().waiting !== waiting) useTitles.setState({ waiting });
});
