/** What counts as heard: half of it or four minutes, whichever is less. */
export function enough(durationMs: number): number {
  return durationMs > 0 ? Math.min(durationMs / 2, 240_000) : 240_000;
}

/** More at once was a jump, not listening. */
const step = 2;

/** One playing of one track. */
export interface Playing {
  track: string;
  nonce: string;
  /** When it began, and how much was heard since. */
  began: number;
  heardMs: number;
  position: number;
  told: boolean;
}

export function begin(track: string, position: number, nonce: string, now: number): Playing {
  return { track, nonce, began: now, heardMs: 0, position, told: false };
}

/** The same one somewhat later. */
export function went(playing: Playing, position: number): Playing {
  const moved = position - playing.position;
  const heard = moved > 0 && moved <= step ? moved * 1000 : 0;
  return { ...playing, position, heardMs: playing.heardMs + heard };
}

/** It went back to the beginning after it had counted: that is another one. */
export function startedAnew(playing: Playing, position: number): boolean {
  return playing.told && position < 1 && playing.position > step;
}
