import { create } from 'zustand';
import type { Person } from '@/api/types';
import { useSession } from '@/session/sessionStore';

/** So long somebody counts as writing unless they say so again. */
const holds = 6_000;

/** Who is writing, by room. */
export const useTyping = create<{ rooms: Record<string, Person[]> }>()(() => ({ rooms: {} }));

const timers = new Map<string, ReturnType<typeof setTimeout>>();

export function heardTyping(room: string, person: Person): void {
  if (person.id === useSession.getState().user?.id) return;
  const who = `${room} ${person.id}`;
  clearTimeout(timers.get(who));
  timers.set(who, setTimeout(() => spoke(room, person.id), holds));
  const writing = useTyping.getState().rooms[room] ?? [];
  if (!writing.some(({ id }) => id === person.id)) tell(room, [...writing, person]);
}

/** Their message has come, or they have stopped. */
export function spoke(room: string, person: string | undefined): void {
  const writing = useTyping.getState().rooms[room];
  if (!writing?.some(({ id }) => id === person)) return;
  clearTimeout(timers.get(`${room} ${person}`));
  timers.delete(`${room} ${person}`);
  tell(room, writing.filter(({ id }) => id !== person));
}

function tell(room: string, writing: Person[]): void {
  useTyping.setState(({ rooms }) => ({ rooms: { ...rooms, [room]: writing } }));
}
