import { Link } from '@tanstack/react-router';
import { CornerUpRight } from 'lucide-react';
import type { Message } from '@/api/types';
import { useText } from '@/i18n/useText';
import { plain } from './plain';
import styles from './QuoteLine.module.css';

/** What a message replies to, in short; a press leads there, however long ago it was said. */
export function QuoteLine({ message }: { message: Message }) {
  const t = useText();
  const { room, quote } = message;
  if (!quote) return null;
  const name = quote.author?.displayName ?? '';
  return (
    <Link to="/rooms/$room/$seq" params={{ room, seq: String(quote.seq) }} search={{ thread: quote.threadRoot }}
      className={styles.quote} aria-label={t('quote.go', { name })}>
      <CornerUpRight aria-hidden="true" />
      {quote.deleted ? <i>{t('quote.deleted')}</i> : <><b>{name}</b><span>{plain(quote.text ?? '')}</span></>}
    </Link>
  );
}
