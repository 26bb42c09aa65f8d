import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTitle } from '@/design/Page';
import { Waveform } from '@/design/Waveform';
import { LanguageChoice } from '@/i18n/LanguageChoice';
import { Wordmark } from '@/shell/Wordmark';
import styles from './DoorPage.module.css';

interface DoorPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** The way in: one card, nothing else to look at but the line. */
export function DoorPage({ title, lead, children }: DoorPageProps) {
  useTitle(title);
  return (
    <div className={styles.door}>
      <Waveform className={styles.line} filled={0.5} />
      <section className={styles.card}>
        <Link to="/" aria-label="Veza" className={styles.mark}>
          <Wordmark />
        </Link>
        <header>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>{lead}</p>
        </header>
        {children}
      </section>
      <LanguageChoice />
    </div>
  );
}
