import { Link } from '@tanstack/react-router';
import { AtSign } from 'lucide-react';
import { useTitles } from '@/design/titleStore';
import { useText } from '@/i18n/useText';
import styles from './InboxLink.module.css';

/** Leads to what one is called in, and says how much of it is new. */
export function InboxLink({ className }: { className?: string }) {
  const t = useText();
  const waiting = useTitles((state) => state.waiting);
  return (
    <Link to="/inbox" className={className}>
      <AtSign aria-hidden="true" />
      {t('inbox.title')}
      {waiting > 0 && <b className={styles.count} aria-label={t('room.mentions', { count: waiting })}>{waiting > 99 ? '99+' : waiting}</b>}
    </Link>
  );
}
