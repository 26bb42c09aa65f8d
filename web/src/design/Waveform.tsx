import { useMemo, type CSSProperties } from 'react';
import { useWidth } from './useWidth';
import { resample, swell, wavePath } from './wavePath';
import styles from './Waveform.module.css';

interface WaveformProps {
  /** Peaks between 0 and 1; absent while they are not known. */
  peaks?: readonly number[];
  /** How much of the line is filled, 0 to 1. */
  filled?: number;
  /** Where the pointer is, 0 to 1. */
  hover?: number;
  tone?: 'signal' | 'live' | 'stop';
  moving?: boolean;
  className?: string;
}

const pitch = 3;

/** Veza's ornament: seek bar, upload progress, loading and empty pages are all this one line. */
export function Waveform({ peaks, filled = 0, hover, tone = 'signal', moving, className }: WaveformProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const count = Math.max(24, Math.round(width / pitch));
  const path = useMemo(() => wavePath(peaks?.length ? resample(peaks, count) : swell(count)), [peaks, count]);
  const reach = { '--filled': `${filled * 100}%`, '--hover': `${(hover ?? 0) * 100}%` } as CSSProperties;
  return (
    <div ref={ref} className={[styles.wave, moving && styles.moving, className].filter(Boolean).join(' ')} style={reach}
      data-tone={tone} aria-hidden="true">
      <svg viewBox={`0 0 ${count} 100`} preserveAspectRatio="none" className={styles.rest}>
        <path d={path} />
      </svg>
      {hover !== undefined && (
        <svg viewBox={`0 0 ${count} 100`} preserveAspectRatio="none" className={styles.hover}>
          <path d={path} />
        </svg>
      )}
      <svg viewBox={`0 0 ${count} 100`} preserveAspectRatio="none" className={styles.filled}>
        <path d={path} />
      </svg>
    </div>
  );
}
