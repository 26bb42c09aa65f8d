import { useCallback } from 'react';
import { useIntl } from 'react-intl';

const units: [string, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** So many seconds as people say it: in the largest unit that fits, rounded up. */
export function useSpan(): (seconds: number) => string {
  const intl = useIntl();
  return useCallback(
    (seconds) => {
      const [unit, size] = units.find(([, length]) => seconds >= length) ?? units.at(-1)!;
      return intl.formatNumber(Math.ceil(seconds / size), { style: 'unit', unit, unitDisplay: 'long' });
    },
    [intl],
  );
}
