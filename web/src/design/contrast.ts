/** Contrast as WCAG 2.2 defines it, for `#rrggbb` colours. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of `tint` laid over `ground`. */
export function mix(tint: string, ground: string, share: number): string {
  const [over, under] = [channels(tint), channels(ground)];
  const mixed = over.map((value, index) => Math.round(value * share + under[index]! * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The strongest wash of `tint` over `ground` on which every one of `texts` is still readable. */
export function readableWash(tint: string, ground: string, texts: string[], least = 4.5): string {
  for (let share = 0.42; share > 0; share -= 0.03) {
    const wash = mix(tint, ground, share);
    if (texts.every((text) => contrast(wash, text) >= least)) return wash;
  }
  return ground;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
