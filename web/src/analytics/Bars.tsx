import { scaleTop } from './trendPath';
import styles from './Bars.module.css';

interface BarsProps {
  values: readonly number[];
  tone?: 'signal' | 'live';
}

/** Values as strokes from a ground line; a table beside it says the same. */
export function Bars({ values, tone = 'signal' }: BarsProps) {
  const top = scaleTop(values);
  return (
    <svg className={styles.bars} data-tone={tone} viewBox={`0 0 ${values.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.ground} d={`M0 99L${values.length} 99`} />
      <path d={values.map((value, index) => (value > 0 ? `M${index + 0.5} 98V${98 - Math.max(3, (value / top) * 94)}` : '')).join('')} />
    </svg>
  );
}
