import { useId } from 'react';
import styles from './Choice.module.css';

interface Option<V extends string> {
  value: V;
  name: string;
  hint?: string;
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: Option<V>[];
  /** One below the other. */
  stacked?: boolean;
}

/** One of a few, all of them in sight. */
export function Choice<V extends string>({ label, value, onChange, options, stacked }: ChoiceProps<V>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.options} data-stacked={stacked || undefined}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={group} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.name}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
