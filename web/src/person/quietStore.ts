import { create } from 'zustand';
import { answer, api } from '@/api/client';
import type { Message, Person } from '@/api/types';

type People = Record<string, true>;

/** Whom one has blocked or muted, by id. */
export const useQuiet = create<{ blocked: People; muted: People }>()(() => ({ blocked: {}, muted: {} }));

/** Nothing they say counts or calls. */
export function isQuiet(message: Message | undefined): boolean {
  const { blocked, muted } = useQuiet.getState();
  const author = message?.author?.id ?? '';
  return !!blocked[author] || !!muted[author];
}

export function quieted(person: string, { blocking, muting }: { blocking: boolean; muting: boolean }): void {
  const { blocked, muted } = useQuiet.getState();
  useQuiet.setState({ blocked: put(blocked, person, blocking), muted: put(muted, person, muting) });
}

function put(people: People, person: string, there: boolean): People {
  const { [person]: _, ...others } = people;
  return there ? { ...others, [person]: true } : others;
}

/** Looks again: it may have been said on another device. */
export async function syncQuiet(): Promise<void> {
  const [blocked, muted] = await Promise.all([all('BLOCKED'), all('MUTED')]);
  useQuiet.setState({ blocked, muted });
}

async function all(kind: 'BLOCKED' | 'MUTED'): Promise<People> {
  const people: People = {};
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const query = { kind, limit: 100, cursor: cursor || undefined };
    const page: { items: Person[]; nextCursor?: string } = await answer(api.GET('/api/v2/users/me/relations', { params: { query } }));
    for (const { id } of page.items) people[id] = true;
    cursor = page.nextCursor;
  }
  return people;
}
