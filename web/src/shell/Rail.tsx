import { Link } from '@tanstack/react-router';
import { Activity, Command, Hash, MessageSquare, Plus, Search, Upload } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { InvitationCount } from '@/invitation/InvitationCount';
import { InboxLink } from '@/mention/InboxLink';
import { useMemberships } from '@/room/membershipStore';
import { RoomLinks } from '@/room/RoomLinks';
import { isAdmin, useSession } from '@/session/sessionStore';
import { openFiles } from '@/upload/openFiles';
import { places } from './places';
import { show } from './overlayStore';
import { YouMenu } from './YouMenu';
import { Wordmark } from './Wordmark';
import styles from './Rail.module.css';

/** The left edge of wide screens: places, one's rooms, oneself. */
export function Rail() {
  const t = useText();
  const known = useMemberships(({ known: told, rooms }) => told || Object.keys(rooms).length > 0);
  const admin = useSession(({ user }) => isAdmin(user));
  return (
    <nav className={styles.rail} aria-label={t('shell.places')}>
      <Link to="/" className={styles.home} aria-label="Veza">
        <Wordmark />
      </Link>
      <ul>
        {places.filter(({ rail }) => rail).map(({ to, name, Icon }) => (
          <li key={to}>
            <Link to={to} className={styles.place} activeOptions={{ exact: true }}>
              <Icon aria-hidden="true" />
              {t(name)}
              {to === '/rooms' && <InvitationCount />}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <Link to="/search" className={styles.place}>
          <Search aria-hidden="true" />
          {t('search.title')}
        </Link>
        {admin && (
          <Link to="/admin/analytics" className={styles.place}>
            <Activity aria-hidden="true" />
            {t('analytics.entry')}
          </Link>
        )}
        <InboxLink className={styles.place} />
        <button type="button" className={styles.place} onClick={openFiles}>
          <Upload aria-hidden="true" />
          {t('upload.action')}
        </button>
        <button type="button" className={styles.place} onClick={() => show('palette')}>
          <Command aria-hidden="true" />
          {t('palette.open')}
          <kbd className={styles.key}>Ctrl K</kbd>
        </button>
      </div>
      <div className={styles.rooms}>
        <h2 className={styles.label}>
          <Hash aria-hidden="true" />
          {t('room.yours')}
        </h2>
        {known && <RoomLinks among="rooms" />}
        <h2 className={styles.label}>
          <MessageSquare aria-hidden="true" />
          {t('direct.title')}
          <IconButton size="small" name={t('direct.new')} className={styles.add} onClick={() => show('newMessage')}>
            <Plus />
          </IconButton>
        </h2>
        {known && <RoomLinks among="people" />}
      </div>
      <YouMenu />
    </nav>
  );
}
