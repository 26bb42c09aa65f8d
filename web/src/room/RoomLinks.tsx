import { Link } from '@tanstack/react-router';
import { BellOff, UserRound, Users } from 'lucide-react';
import type { Membership } from '@/api/types';
import { useText } from '@/i18n/useText';
import { Face } from '@/person/Face';
import { useWatchDirects } from '@/person/useWatch';
import { levelOf } from './levels';
import { useMemberships } from './membershipStore';
import { inOrder, isAmongPeople } from './roomOrder';
import styles from './RoomLinks.module.css';

/** One's rooms, or what one has with a few people; those with something new in bold. */
export function RoomLinks({ among }: { among: 'rooms' | 'people' }) {
  const t = useText();
  const rooms = useMemberships((state) => state.rooms);
  useWatchDirects(among === 'people');
  const shown = inOrder(rooms).filter((room) => isAmongPeople(room) === (among === 'people'));
  if (shown.length === 0) return <p className={styles.none}>{t(among === 'rooms' ? 'room.noneYours' : 'direct.none')}</p>;
  return (
    <ul>
      {shown.map((room) => (
        <li key={room.id}>
          <RoomLink room={room} />
        </li>
      ))}
    </ul>
  );
}

/** Of a room one wants to hear nothing of, nothing is counted. */
function RoomLink({ room }: { room: Membership }) {
  const t = useText();
  const silent = levelOf(room) === 'NONE';
  return (
    <Link to="/rooms/$room" params={{ room: room.id }} className={styles.room} data-archived={room.archivedAt ? true : undefined}
      data-unread={(!silent && room.unread > 0) || undefined}>
      {room.person && <Face id={room.person.id} name={room.name} size={22} picture={room.person.avatar} />}
      {room.kind === 'DIRECT' && !room.person && <UserRound aria-hidden="true" />}
      {room.kind === 'GROUP' && <Users aria-hidden="true" />}
      <span className={styles.name}>{room.name}</span>
      {silent ? <BellOff role="img" aria-label={t('reading.silent')} /> : <Waiting room={room} />}
    </Link>
  );
}

function Waiting({ room: { kind, unread, mentions } }: { room: Membership }) {
  const t = useText();
  if (mentions > 0) return <b data-call aria-label={t('room.mentions', { count: mentions })}>@{mentions}</b>;
  if (unread === 0) return null;
  return <b data-call={kind === 'DIRECT' || undefined} aria-label={t('room.unread', { count: unread })}>{unread > 99 ? '99+' : unread}</b>;
}
