import { useId, type InputHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import styles from './Field.module.css';

interface Labelled {
  label: string;
  hint?: string;
  problem?: string;
}

/** One labelled line of input with its hint and what is wrong with it. */
export function Field({ label, hint, problem, ...input }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} className={styles.input} aria-invalid={!!problem} aria-describedby={`${id}-note`} {...input} />
      <Note id={id} hint={hint} problem={problem} />
    </div>
  );
}

/** Several labelled lines of input. */
export function TextField({ label, hint, problem, ...input }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className={styles.input} rows={4} aria-invalid={!!problem} aria-describedby={`${id}-note`}
        {...input} />
      <Note id={id} hint={hint} problem={problem} />
    </div>
  );
}

function Note({ id, hint, problem }: { id: string; hint?: string; problem?: string }) {
  if (!hint && !problem) return null;
  return (
    <p id={`${id}-note`} className={problem ? styles.problem : styles.hint} role={problem ? 'alert' : undefined}>
      {problem ?? hint}
    </p>
  );
}
