import type { Track } from '@/api/types';

/** A track on its way to a place. */
export interface Placed {
  track: Track;
  disc: number;
}

/** What the server is told. */
export interface Place {
  track: string;
  disc: number;
}

/** With the track at `from` moved to `to`: it joins the disc of what it then stands behind, or before. */
export function moved(placed: Placed[], from: number, to: number): Placed[] {
  const one = placed[from];
  if (!one || from === to) return placed;
  const others = placed.filter((_, at) => at !== from);
  const disc = (others[to - 1] ?? others[to] ?? one).disc;
  return [...others.slice(0, to), { ...one, disc }, ...others.slice(to)];
}

export function without(placed: Placed[], track: string): Placed[] {
  return placed.filter((one) => one.track.id !== track);
}

/** At the end of the last disc. */
export function added(placed: Placed[], track: Track): Placed[] {
  return [...without(placed, track.id), { track, disc: placed.at(-1)?.disc ?? 1 }];
}

/** A disc begins here, or no longer: all that follow move on, or back. */
export function splitAt(placed: Placed[], at: number): Placed[] {
  const before = placed[at - 1];
  const here = placed[at];
  if (!before || !here) return placed;
  const step = here.disc > before.disc ? before.disc - here.disc : 1;
  return placed.map((one, index) => (index < at ? one : { ...one, disc: one.disc + step }));
}

/** Numbered without gaps, as they are shown: `1.` or, with several discs, from 1 on each. */
export function numbered(placed: Placed[]): number[] {
  const last = new Map<number, number>();
  return placed.map(({ disc }) => {
    const number = (last.get(disc) ?? 0) + 1;
    last.set(disc, number);
    return number;
  });
}

export function placesOf(placed: Placed[]): Place[] {
  return placed.map(({ track, disc }) => ({ track: track.id, disc }));
}
