import { create } from 'zustand';
import { useTitles } from '@/design/titleStore';
import { calls } from '@/message/mentionsIn';
import type { Membership, Room, User } from '@/api/types';
import { useSession } from '@/session/sessionStore';
import type { Position, RoomEvent } from '@/api/types';

interface MembershipState {
  /** Known once the connection has told them. */
  known: boolean;
  rooms: Record<string, Membership>;
  positions: Record<string, Position>;
  /** The room in front of the person's eyes. */
  open?: string;
}

export const useMemberships = create<MembershipState>()(() => ({ known: false, rooms: {}, positions: {} }));

/** The WebSocket leaves out what is zero. */
const untold = { top: 0, read: 0, unread: 0, mentions: 0 };

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
  const { user } = useSession.getState();
  const rooms = { ...state.rooms };
  const positions = { ...state.positions };
  const fresh: RoomEvent[] = [];
  for (const event of events) {
    const position = positions[event.room];
    if (position && event.seq <= position.seq) continue;
    positions[event.room] = { epoch: position?.epoch ?? rooms[event.room]?.epoch ?? '', seq: event.seq };
    const room = rooms[event.room];
    if (room) {
      rooms[event.room] = settled(event.seq > room.top ? counted(room, event, user) : room, event);
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

export function joined({ id, name, kind, epoch, top = 0 }: Pick<Room, 'id' | 'name' | 'kind' | 'epoch' | 'top'>): void {
  const { rooms, positions } = useMemberships.getState();
  const membership = rooms[id] ?? { id, name, kind, epoch, top, read: top, unread: 0, mentions: 0 };
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

/** Read up to `seq`; never back. */
export function readUpTo(room: string, seq: number): boolean {
  const { rooms } = useMemberships.getState();
  const membership = rooms[room];
  if (!membership || seq <= membership.read) return false;
  const unread = seq >= membership.top ? 0 : membership.unread;
  useMemberships.setState({ rooms: { ...rooms, [room]: { ...membership, read: seq, unread, mentions: 0 } } });
  return true;
}

/** Only what came since the server has counted: what is replayed is among its figures already. */
function counted(room: Membership, event: RoomEvent, person: User | undefined): Membership {
  const unread = room.unread + unreadBy(event, person?.id);
  return { ...room, top: event.seq, unread, mentions: room.mentions + (callsOne(event, person) ? 1 : 0) };
}

/** With the name and state somebody has given it since. */
function settled(room: Membership, { settings }: RoomEvent): Membership {
  return settings ? { ...room, name: settings.name, archivedAt: settings.archivedAt } : room;
}

function unreadBy({ type, message }: RoomEvent, me: string | undefined): number {
  return type === 'message.created' && !message?.threadRoot && message?.author?.id !== me ? 1 : 0;
}

/** Whether an event is somebody else's message that calls the person; between two people each one does. */
export function callsOne({ type, message }: RoomEvent, person: User | undefined, kind?: Membership['kind']): boolean {
  const others = type === 'message.created' && message?.author?.id !== person?.id;
  return others && (kind === 'DIRECT' || calls(message?.text ?? '', person?.handle));
}

/** What calls the person is told in the browser's tab. */
useMemberships.subscribe(({ rooms }) => {
  const waiting = Object.values(rooms).reduce((sum, { kind, mentions, unread }) => sum + (kind === 'DIRECT' ? unread : mentions), 0);
  if (useTitles.getState().waiting !== waiting) useTitles.setState({ waiting });
});
