import styles from './Wordmark.module.css';

/** The name, led by the line. */
export function Wordmark() {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 64 48" aria-hidden="true">
        <path d="M4 16c4 0 4 8 8 8s4-16 9-16 6 34 11 34 6-34 11-34 5 16 9 16 4-8 8-8" />
      </svg>
      Veza
    </span>
  );
}
