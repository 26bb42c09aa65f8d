import { Link } from '@tanstack/react-router';
import { Keyboard } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useProfile } from '@/account/accountApi';
import { Avatar } from '@/design/Avatar';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { PresenceDot } from '@/person/PresenceDot';
import { useSession } from '@/session/sessionStore';
import { show } from './overlayStore';
import styles from './YouMenu.module.css';

const StatusMenu = lazy(() => import('@/person/StatusMenu'));

/** The foot of the rail: who is here, and the keys. */
export function YouMenu() {
  const t = useText();
  const user = useSession((state) => state.user);
  const picture = useProfile(user?.handle ?? '').data?.avatar;
  if (!user) return null;
  return (
    <div className={styles.you}>
      <Suspense fallback={<PresenceDot user={user.id} />}>
        <StatusMenu user={user.id} />
      </Suspense>
      <Link to="/you" className={styles.link}>
        <Avatar id={user.id} name={user.displayName} picture={picture} />
        <span>
          <b>{user.displayName}</b>
          <small>@{user.handle}</small>
        </span>
      </Link>
      <IconButton name={t('keys.title')} onClick={() => show('keys')}>
        <Keyboard />
      </IconButton>
    </div>
  );
}
