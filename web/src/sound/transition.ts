/** The longest overlap one can choose, in seconds. */
export const longestCrossfade = 12;

/** How far ahead of its turn the next track is fetched and decoded. */
const ahead = 20;

export interface Moment {
  /** Seconds until the track that plays has ended, by the clock on the wall. */
  left: number;
  /** How long both tracks last. */
  duration: number;
  nextDuration: number;
  crossfade: number;
  /** How long a deck takes from being told to play to being heard. */
  lead: number;
}

/** Seconds of overlap: a short track is not faded away altogether. */
export function overlap({ crossfade, duration, nextDuration }: Pick<Moment, 'crossfade' | 'duration' | 'nextDuration'>): number {
  const shorter = Math.min(duration, nextDuration || duration);
  return Math.max(0, Math.min(crossfade, longestCrossfade, shorter / 2));
}

/** Seconds until the next deck must be told to play. */
export function startsIn(moment: Moment): number {
  return Math.max(0, moment.left - overlap(moment) - moment.lead);
}

export function isNear(left: number, crossfade: number): boolean {
  return left < ahead + crossfade;
}
