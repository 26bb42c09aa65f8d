import { useIntl } from 'react-intl';
import type { Session } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { deviceName } from './deviceName';
import { useEndSession } from './securityApi';
import styles from './Security.module.css';

/** One place where one is signed in, and the way to end that. */
export function SessionItem({ session }: { session: Session }) {
  const t = useText();
  const intl = useIntl();
  const end = useEndSession();
  const name = deviceName(t, session);
  const when = (time: string) => intl.formatDate(time, { dateStyle: 'medium', timeStyle: 'short' });
  const country = session.place && intl.formatDisplayName(session.place.country, { type: 'region', fallback: 'code' });
  const about = [
    [session.place?.city, country].filter(Boolean).join(', '),
    session.network && t('security.network', { network: session.network }),
    t('security.since', { when: when(session.startedAt) }),
    t('security.used', { when: when(session.usedAt) }),
  ];
  return (
    <li className={styles.item}>
      <div>
        <b>{name}</b>
        {session.current && <span className={styles.here}>{t('security.here')}</span>}
        <small>{about.filter(Boolean).join(' · ')}</small>
        <FormProblem cause={end.error} />
      </div>
      {!session.current && (
        <Button aria-label={t('security.endOne', { name })} busy={end.isPending} onClick={() => end.mutate(session.id)}>
          {t('session.signOut')}
        </Button>
      )}
    </li>
  );
}
