/** The middles of the ten bands in hertz: octaves, as on every graphic equaliser. */
export const frequencies = [31, 62, 125, 250, 500, 1000, 2000, 4000, 8000, 16000] as const;

/** Decibels either way. */
export const most = 12;

export const flat: readonly number[] = frequencies.map(() => 0);

export const presets = {
  flat,
  bass: [6, 5, 4, 2, 0, 0, 0, 0, 0, 0],
  treble: [0, 0, 0, 0, 0, 1, 2, 4, 5, 6],
  smile: [5, 4, 2, 0, -2, -2, 0, 2, 4, 5],
  voice: [-4, -3, -1, 1, 3, 4, 3, 2, 0, -1],
  acoustic: [3, 3, 2, 1, 1, 1, 2, 2, 2, 1],
  electronic: [5, 4, 1, 0, -2, 1, 0, 1, 4, 5],
  rock: [4, 3, 2, 0, -1, -1, 1, 2, 3, 4],
  small: [-6, -2, 3, 4, 2, 0, 0, 1, 2, 1],
} satisfies Record<string, readonly number[]>;

export type Preset = keyof typeof presets;

/** The preset that these bands are, if they are one. */
export function presetOf(bands: readonly number[]): Preset | undefined {
  const same = (one: readonly number[]) => one.every((gain, band) => gain === bands[band]);
  return (Object.keys(presets) as Preset[]).find((name) => same(presets[name]));
}

/** So that no band that is raised can push the sum over full scale. */
export function headroom(bands: readonly number[]): number {
  return -Math.max(0, ...bands);
}
