import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/useText';
import { useMemberships } from './membershipStore';
import { inOrder } from './roomOrder';
import styles from './RoomLinks.module.css';

/** One's rooms, those with something new in bold. */
export function RoomLinks() {
  const t = useText();
  const rooms = useMemberships((state) => state.rooms);
  if (Object.keys(rooms).length === 0) return <p className={styles.none}>{t('room.noneYours')}</p>;
  return (
    <ul>
      {inOrder(rooms).map(({ id, name, unread, mentions }) => (
        <li key={id}>
          <Link to="/rooms/$room" params={{ room: id }} className={styles.room} data-unread={unread > 0 || undefined}>
            <span>{name}</span>
            {mentions > 0 && <b data-call aria-label={t('room.mentions', { count: mentions })}>@{mentions}</b>}
            {unread > 0 && mentions === 0 && <b aria-label={t('room.unread', { count: unread })}>{unread > 99 ? '99+' : unread}</b>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
