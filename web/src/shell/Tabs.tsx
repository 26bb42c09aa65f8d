import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/useText';
import { useMyInvitations } from '@/invitation/invitationApi';
import { useMemberships } from '@/room/membershipStore';
import { places } from './places';
import styles from './Tabs.module.css';

/** The five places of a phone, under the thumb. */
export function Tabs() {
  const t = useText();
  const asked = (useMyInvitations().data?.items.length ?? 0) > 0;
  const unread = useMemberships(({ rooms }) => Object.values(rooms).some((room) => room.unread > 0));
  return (
    <nav className={styles.tabs} aria-label={t('shell.places')}>
      {places.map(({ to, name, Icon }) => (
        <Link key={to} to={to} className={styles.tab} activeOptions={{ exact: to === '/' }}>
          <Icon aria-hidden="true" />
          <span>{t(name)}</span>
          {to === '/rooms' && (unread || asked) && (
            <i className={styles.dot} aria-label={t(unread ? 'room.someUnread' : 'invitation.yours')} role="img" />
          )}
        </Link>
      ))}
    </nav>
  );
}
