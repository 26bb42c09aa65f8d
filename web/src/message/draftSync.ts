import { answer, api } from '@/api/client';
import { Problem } from '@/api/Problem';
import type { Draft } from '@/api/types';
import { placeOf } from './timelineStore';
import { carryBy, draftedRooms, draftOf, mark, takeDraft, unsynced } from './drafts';

const pause = 900;
const longest = 4_000;
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const onTheWay = new Set<string>();
const versions = new Map<string, string>();

carryBy(later);

/** Once somebody stops typing for a moment; what cannot be carried now is carried when the line is back. */
function later(room: string): void {
  clearTimeout(timers.get(room));
  timers.set(room, setTimeout(() => void carry(room), pause));
}

async function carry(room: string): Promise<void> {
  if (onTheWay.has(room)) return later(room);
  const text = draftOf(room);
  // Longer than a message may be: it waits on this device until it is shorter.
  if ([...text].length > longest) return;
  onTheWay.add(room);
  try {
    const [id = '', threadRoot] = room.split('/');
    const body = { text, threadRoot };
    const { version } = await answer(api.PUT('/api/v2/drafts/{room}', { params: { path: { room: id } }, body }));
    versions.set(room, version);
    mark(room, draftOf(room) !== text);
  } catch (cause) {
    if (!Problem.from(cause).passing) mark(room, false);
  } finally {
    onTheWay.delete(room);
  }
}

/** What another device wrote, unless something newer is known. */
export function heardDraft({ room, threadRoot, text = '', version }: Partial<Draft>): void {
  const place = placeOf(room ?? '', threadRoot);
  if (!room || !version || onTheWay.has(place) || !newer(place, version)) return;
  versions.set(place, version);
  takeDraft(place, text);
}

/** The line is back: carries what was written meanwhile, and learns what was written elsewhere. */
export async function syncDrafts(): Promise<void> {
  const ours = new Set(unsynced());
  for (const room of ours) void carry(room);
  const { items } = await answer(api.GET('/api/v2/drafts'));
  const held = new Set(items.map(({ room, threadRoot }) => placeOf(room, threadRoot)));
  for (const draft of items) heardDraft(draft);
  for (const room of draftedRooms()) if (!held.has(room) && !ours.has(room)) takeDraft(room, '');
}

function newer(room: string, version: string): boolean {
  return BigInt(version) > BigInt(versions.get(room) ?? 0);
}
