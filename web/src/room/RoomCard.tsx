import { Link } from '@tanstack/react-router';
import { Archive, Lock } from 'lucide-react';
import { FormattedMessage, FormattedRelativeTime } from 'react-intl';
import type { Room } from '@/api/types';
import { relative } from '@/i18n/relative';
import { useText } from '@/i18n/useText';
import { useMemberships } from './membershipStore';
import styles from './RoomCard.module.css';

/** A room as one meets it in a list. */
export function RoomCard({ room }: { room: Room }) {
  const t = useText();
  const unread = useMemberships(({ rooms }) => rooms[room.id]?.unread ?? 0);
  return (
    <Link to="/rooms/$room" params={{ room: room.id }} className={styles.card}>
      <span className={styles.head}>
        <span className={styles.name}>{room.name}</span>
        {room.kind === 'PRIVATE' && <Lock role="img" aria-label={t('room.private')} />}
        {room.archivedAt && <Archive role="img" aria-label={t('room.archived')} />}
        {unread > 0 && (
          <span className={styles.unread} aria-label={t('room.unread', { count: unread })}>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </span>
      <span className={styles.topic}>{room.topic || t('room.noTopic')}</span>
      <span className={styles.foot}>
        <span>
          <FormattedMessage id="room.members" values={{ count: room.memberCount }} />
        </span>
        {room.activeAt && (
          <time dateTime={room.activeAt}>
            <FormattedRelativeTime {...relative(room.activeAt)} numeric="auto" style="short" />
          </time>
        )}
        {room.joined && <span className={styles.joined}>{t('room.joined')}</span>}
      </span>
    </Link>
  );
}
