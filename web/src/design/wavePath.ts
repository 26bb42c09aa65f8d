/** The drawn line: one continuous stroke that swings between the peaks, in a box `peaks.length` wide and 100 high. */
export function wavePath(peaks: readonly number[]): string {
  if (peaks.length === 0) return '';
  let path = 'M0 50';
  let y = 50;
  peaks.forEach((peak, index) => {
    const swing = Math.max(0.015, Math.min(1, peak)) * 46;
    const next = index % 2 === 0 ? 50 - swing : 50 + swing;
    path += `C${index + 0.25} ${round(y)} ${index + 0.25} ${round(next)} ${index + 0.5} ${round(next)}`;
    y = next;
  });
  return `${path}C${peaks.length - 0.25} ${round(y)} ${peaks.length - 0.25} 50 ${peaks.length} 50`;
}

/** `peaks` brought to `count` values, each the loudest of its share, so that no hit is lost. */
export function resample(peaks: readonly number[], count: number): number[] {
  if (peaks.length === 0) return Array.from({ length: count }, () => 0);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * peaks.length) / count);
    const to = Math.max(from + 1, Math.floor(((index + 1) * peaks.length) / count));
    return Math.max(...peaks.slice(from, to));
  });
}

/** A calm swell, for what has no sound of its own: loading, empty pages, an upload whose peaks are not known yet. */
export function swell(count: number, seed = 1): number[] {
  return Array.from({ length: count }, (_, index) => {
    const at = index / count;
    const envelope = Math.sin(Math.PI * at) ** 0.8;
    const beat = 0.55 + 0.3 * Math.sin(at * 17 + seed * 1.7) + 0.15 * Math.sin(at * 53 + seed * 3.1);
    return Math.max(0.04, envelope * beat);
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
