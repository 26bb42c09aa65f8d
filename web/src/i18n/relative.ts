type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

const steps: [Unit, number][] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
  ['month', 12],
];

/** How long ago, in the unit people would say it in. */
export function relative(at: string, now = Date.now()): { value: number; unit: Unit } {
  let value = Math.min(0, (Date.parse(at) - now) / 1000);
  for (const [unit, size] of steps) {
    if (Math.abs(value) < size) return { value: Math.trunc(value), unit };
    value /= size;
  }
  return { value: Math.trunc(value), unit: 'year' };
}
