import type { ReactNode } from 'react';
import { Waveform } from './Waveform';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  text: string;
  /** The first step. */
  children?: ReactNode;
  tone?: 'signal' | 'stop';
  /** It is all there is on the page, and names it. */
  alone?: boolean;
}

/** Says what belongs here and offers the first step. */
export function EmptyState({ title, text, children, tone = 'signal', alone }: EmptyStateProps) {
  const Title = alone ? 'h1' : 'h2';
  return (
    <section className={styles.empty} data-alone={alone || undefined}>
      <Waveform tone={tone} filled={0.34} className={styles.line} />
      <Title>{title}</Title>
      <p>{text}</p>
      {children && <div className={styles.steps}>{children}</div>}
    </section>
  );
}
