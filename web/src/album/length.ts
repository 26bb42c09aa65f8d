/** Whole minutes of what there is to hear; less than one is one. */
export function minutes(durationMs: number): number {
  return durationMs > 0 ? Math.max(1, Math.round(durationMs / 60_000)) : 0;
}

/** Whether the day is still to come, by the calendar where one is. */
export function isToCome(releaseDate: string, now: Date): boolean {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return releaseDate > today;
}
