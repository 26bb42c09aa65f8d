/** A line through the values, in a box `values.length - 1` wide and 100 high; `top` is the value at its upper edge. */
export function trendPath(values: readonly number[], top: number): string {
  return values
    .map((value, index) => `${index === 0 ? 'M' : 'L'}${index} ${Math.round((1 - Math.min(value, top) / top) * 960) / 10 + 2}`)
    .join('');
}

/** The next of 1, 2, 5, 10, 20, 50, … that is not below the values, so that the scale does not dance with them. */
export function scaleTop(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  return power * (most <= power ? 1 : most <= 2 * power ? 2 : most <= 5 * power ? 5 : 10);
}
