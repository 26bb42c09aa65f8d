import type { Queue } from './queue';

export type Repeat = 'off' | 'all' | 'one';

export const repeats: readonly Repeat[] = ['off', 'all', 'one'];

export function nextRepeat(repeat: Repeat): Repeat {
  return repeats[(repeats.indexOf(repeat) + 1) % repeats.length]!;
}

/** Where a press on next or previous leads: whoever repeats one track can still leave it. */
export function stepped({ queue, index }: Queue, step: number, repeat: Repeat = 'off'): number | undefined {
  const to = index + step;
  if (to >= 0 && to < queue.length) return to;
  return repeat === 'all' && queue.length > 0 ? (to + queue.length) % queue.length : undefined;
}

/** What plays by itself when the track has ended. */
export function following(queue: Queue, repeat: Repeat): number | undefined {
  return repeat === 'one' ? queue.index : stepped(queue, 1, repeat);
}
