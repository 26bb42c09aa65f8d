import { useId } from 'react';
import { useText } from '@/i18n/useText';
import styles from './explore.module.css';

const SLOWEST = 60;
const FASTEST = 200;

interface BpmRangeProps {
  min?: number;
  max?: number;
  onChange: (bounds: { minBpm?: number; maxBpm?: number }) => void;
}

/** Two sliders that never pass each other; at its end each one bounds nothing. */
export function BpmRange({ min = SLOWEST, max = FASTEST, onChange }: BpmRangeProps) {
  const t = useText();
  const id = useId();
  const tell = (from: number, to: number) =>
    onChange({ minBpm: from > SLOWEST ? from : undefined, maxBpm: to < FASTEST ? to : undefined });
  return (
    <fieldset className={styles.range}>
      <legend>{t('explore.tempo')}</legend>
      <output htmlFor={`${id}-from ${id}-to`}>{t('explore.bpmRange', { from: min, to: max })}</output>
      <input id={`${id}-from`} type="range" aria-label={t('explore.slowest')} min={SLOWEST} max={FASTEST} value={min}
        onChange={(event) => tell(Math.min(Number(event.target.value), max), max)} />
      <input id={`${id}-to`} type="range" aria-label={t('explore.fastest')} min={SLOWEST} max={FASTEST} value={max}
        onChange={(event) => tell(min, Math.max(Number(event.target.value), min))} />
    </fieldset>
  );
}
