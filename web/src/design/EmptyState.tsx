import type { ReactNode } from 'react';
import { Waveform } from './Waveform';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  text: string;
  /** The first step. */
  children?: ReactNode;
  tone?: 'signal' | 'stop';
}

/** Says what belongs here and offers the first step. */
export function EmptyState({ title, text, children, tone = 'signal' }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <Waveform tone={tone} filled={0.34} className={styles.line} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className={styles.steps}>{children}</div>}
    </section>
  );
}
