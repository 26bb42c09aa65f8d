import { scaleTop, trendPath } from './trendPath';
import styles from './Trend.module.css';

interface TrendProps {
  values: readonly number[];
  tone?: 'signal' | 'live';
  /** How many values the whole width holds; fewer begin at the right edge. */
  width?: number;
}

/** The last values as a line, like our waveform; what it says is said in words beside it. */
export function Trend({ values, tone = 'signal', width = 120 }: TrendProps) {
  const top = scaleTop(values);
  const left = Math.max(0, width - values.length);
  return (
    <svg className={styles.trend} data-tone={tone} viewBox={`0 0 ${width - 1} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.ground} d={`M0 98L${width - 1} 98`} />
      <path transform={`translate(${left} 0)`} d={trendPath(values, top)} />
    </svg>
  );
}
