/** What of a list is in sight, in pixels. */
export interface Sight {
  /** How much is above what is in sight. */
  top: number;
  height: number;
  /** The height of everything. */
  whole: number;
}

/** So near the end counts as there. */
const near = 80;

export const nowhere: Sight = { top: 0, height: 0, whole: 0 };

/** Asked of the page itself: what the list remembers of its size is a moment old while the field below grows. */
export function sightOf(box: HTMLElement | null): Sight {
  return box ? { top: box.scrollTop, height: box.clientHeight, whole: box.scrollHeight } : nowhere;
}

export function isAtEnd({ top, height, whole }: Sight): boolean {
  return top + height >= whole - near;
}

/** Whether a list goes on following its end: only who moves up leaves it, not who has less of it in sight than before. */
export function follows(following: boolean, before: Sight, now: Sight): boolean {
  return isAtEnd(now) || (following && now.top >= before.top);
}
