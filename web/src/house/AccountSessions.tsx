import { useIntl } from 'react-intl';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { deviceName } from '@/security/deviceName';
import { useAccountSessions } from './accountApi';
import styles from './HousePeople.module.css';

/** Where somebody is signed in. */
export function AccountSessions({ user }: { user: string }) {
  const t = useText();
  const intl = useIntl();
  const sessions = useAccountSessions(user);
  if (sessions.isPending) return <Skeleton height="60px" />;
  if (sessions.isError) return <Trouble cause={sessions.error} onRetry={() => void sessions.refetch()} />;
  if (sessions.data.length === 0) return <p className={styles.quiet}>{t('house.sessionsNone')}</p>;
  return (
    <ul className={styles.record} aria-label={t('house.sessions')}>
      {sessions.data.map((session) => (
        <li key={session.id}>
          <b>{deviceName(t, session)}</b>
          <small>
            {t('house.sessionUsed', {
              network: session.network,
              when: intl.formatDate(session.usedAt, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </small>
        </li>
      ))}
    </ul>
  );
}
