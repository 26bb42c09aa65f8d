import type { PlaylistEntry } from '@/api/types';

/** A page of a list as the server gave it. */
export interface EntryPage {
  items: PlaylistEntry[];
  nextCursor?: string;
}

/** With the entry at place `to` among the others. */
export function moved(entries: PlaylistEntry[], entry: string, to: number): PlaylistEntry[] {
  const found = entries.find(({ id }) => id === entry);
  if (!found) return entries;
  const others = without(entries, entry);
  return [...others.slice(0, to), found, ...others.slice(to)];
}

export function without(entries: PlaylistEntry[], entry: string): PlaylistEntry[] {
  return entries.filter(({ id }) => id !== entry);
}

/** What is said of a move: the neighbour it stands behind, and the place in case somebody has removed that meanwhile. */
export function placeOf(entries: PlaylistEntry[], entry: string, to: number): { after?: string; position: number } {
  const before = without(entries, entry)[to - 1];
  return { ...(before && { after: before.id }), position: to };
}

/** The same pages with other entries in them: each keeps its length, the last takes what is left. */
export function repaged(pages: EntryPage[], entries: PlaylistEntry[]): EntryPage[] {
  let from = 0;
  return pages.map((page, at) => {
    const to = at === pages.length - 1 ? entries.length : from + page.items.length;
    const items = entries.slice(from, to);
    from = to;
    return { ...page, items };
  });
}

/** The place whose middle is nearest to `y`. */
export function nearest(middles: number[], y: number): number {
  const distance = (at: number) => Math.abs((middles[at] ?? Infinity) - y);
  return middles.reduce((best, _, at) => (distance(at) < distance(best) ? at : best), 0);
}
