import { Archive, Clock, MicOff, type LucideIcon } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Room } from '@/api/types';
import { useClock } from '@/design/useClock';
import { useSpan } from '@/i18n/useSpan';
import { useText } from '@/i18n/useText';
import styles from './QuietBar.module.css';

interface QuietBarProps {
  room: Room;
  silence: 'muted' | 'timedOut' | undefined;
  /** One of two has blocked the other. */
  apart?: boolean;
}

/** In place of the composer: why one cannot write here just now. */
export function QuietBar({ room, silence, apart }: QuietBarProps) {
  const t = useText();
  const intl = useIntl();
  if (room.archivedAt) {
    return <Because Icon={Archive} words={t('room.archivedSince', { when: intl.formatDate(room.archivedAt, { dateStyle: 'long' }) })} />;
  }
  if (apart) return <Because Icon={MicOff} words={t('relation.apart')} />;
  if (silence === 'muted') return <Because Icon={MicOff} words={t('moderation.youMuted')} />;
  if (silence === 'timedOut') return <TimedOut until={room.timedOutUntil ?? ''} />;
  return <Because Icon={MicOff} words={t('room.readsOnly')} />;
}

function TimedOut({ until }: { until: string }) {
  const t = useText();
  const span = useSpan();
  const end = Date.parse(until);
  const now = useClock(end);
  const left = Math.max(1, Math.ceil((end - now) / 1000));
  return <Because Icon={Clock} words={t('moderation.youTimedOut', { span: span(left) })} />;
}

function Because({ Icon, words }: { Icon: LucideIcon; words: string }) {
  return (
    <p className={styles.bar} role="status">
      <Icon aria-hidden="true" />
      {words}
    </p>
  );
}
