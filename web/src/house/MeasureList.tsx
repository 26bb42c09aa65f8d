import { useIntl } from 'react-intl';
import type { Measure } from '@/api/types';
import { useText } from '@/i18n/useText';
import type { Rank, Step } from './accountApi';
import styles from './HousePeople.module.css';

/** What admins did about an account, and why. */
export function MeasureList({ measures }: { measures: Measure[] }) {
  const t = useText();
  const intl = useIntl();
  if (measures.length === 0) return <p className={styles.quiet}>{t('house.measureNone')}</p>;
  return (
    <ul className={styles.record} aria-label={t('house.measures')}>
      {measures.map(({ id, kind, role, by, reason, at }) => (
        <li key={id}>
          <b>{t(`house.did.${kind as Step['kind']}`, { role: kind === 'ROLE' ? t(`house.role.${role as Rank}`) : '' })}</b>{' '}
          {t('moderation.quoted', { reason })}
          <small>
            {by?.displayName} · {intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
          </small>
        </li>
      ))}
    </ul>
  );
}
