import type { Rung } from './soundSettings';

/** The place of the rung that is nearest to what was asked for; −1 leaves the choice to the line. */
export function levelFor(bitrates: readonly number[], rung: Rung): number {
  if (rung === 'auto' || bitrates.length === 0) return -1;
  const distance = (at: number) => Math.abs((bitrates[at] ?? Infinity) - rung * 1000);
  return bitrates.reduce((best, _, at) => (distance(at) < distance(best) ? at : best), 0);
}
