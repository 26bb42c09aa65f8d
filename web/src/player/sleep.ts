/** When the music stops by itself: at a time, or when the track has ended. */
export type Sleep = { kind: 'time'; at: number } | { kind: 'track' };

export const sleepMinutes = [5, 10, 15, 30, 45, 60, 90] as const;

/** The last seconds get quieter instead of breaking off. */
const fading = 10_000;

export function sleepIn(minutes: number, now: number): Sleep {
  return { kind: 'time', at: now + minutes * 60_000 };
}

/** 1 while there is time, 0 when it is over. */
export function wakefulness(sleep: Sleep | undefined, now: number): number {
  if (sleep?.kind !== 'time') return 1;
  return Math.max(0, Math.min(1, (sleep.at - now) / fading));
}

/** Whole minutes left, as people count them. */
export function minutesLeft(sleep: Sleep | undefined, now: number): number {
  return sleep?.kind === 'time' ? Math.max(0, Math.ceil((sleep.at - now) / 60_000)) : 0;
}
