import { useId } from 'react';
import styles from './Range.module.css';

interface RangeProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** The value as people say it; spoken too. */
  text: string;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** A slider with its name before it and its value behind it. */
export function Range({ label, value, min, max, step = 1, text, disabled, onChange }: RangeProps) {
  const id = useId();
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="range" min={min} max={max} step={step} value={value} disabled={disabled} aria-valuetext={text}
        onChange={({ target }) => onChange(target.valueAsNumber)} />
      <output htmlFor={id} aria-hidden="true">
        {text}
      </output>
    </div>
  );
}
