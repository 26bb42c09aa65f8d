import { Link } from '@tanstack/react-router';
import { Flag, ShieldCheck } from 'lucide-react';
import type { Room } from '@/api/types';
import { useText } from '@/i18n/useText';
import { keepsOrder, useWaiting } from './safetyApi';
import styles from './SafetyLinks.module.css';

/** For those who keep order in a room: what was reported, how much of it waits, and the rules. */
export function SafetyLinks({ room }: { room: Room | undefined }) {
  const t = useText();
  const waiting = useWaiting(room);
  if (!room || !keepsOrder(room)) return null;
  return (
    <>
      <Link to="/rooms/$room/reports" params={{ room: room.id }} className={styles.link}
        aria-label={t('queue.open', { count: waiting })}>
        <Flag aria-hidden="true" />
        {waiting > 0 && <span className={styles.count}>{waiting}</span>}
      </Link>
      {room.permissions.includes('MANAGE_SAFETY') && (
        <Link to="/rooms/$room/rules" params={{ room: room.id }} className={styles.link} aria-label={t('rules.title')}>
          <ShieldCheck aria-hidden="true" />
        </Link>
      )}
    </>
  );
}
