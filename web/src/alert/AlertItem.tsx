import { useIntl } from 'react-intl';
import type { Alert } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText, type Text } from '@/i18n/useText';
import { deviceName } from '@/security/deviceName';
import styles from '@/security/Security.module.css';
import { useAnswerAlert } from './alertApi';

/** One unusual sign-in, and whose it was. */
export function AlertItem({ alert }: { alert: Alert }) {
  const t = useText();
  const intl = useIntl();
  const say = useAnswerAlert(alert.session);
  const name = deviceName(t, alert);
  const when = intl.formatDate(alert.at, { dateStyle: 'medium', timeStyle: 'short' });
  const country = alert.place && intl.formatDisplayName(alert.place.country, { type: 'region', fallback: 'code' });
  const about = [[alert.place?.city, country].filter(Boolean).join(', '), alert.network && t('security.network', { network: alert.network }), when];
  return (
    <li className={styles.item}>
      <div>
        <b>{name}</b>
        <small>{about.filter(Boolean).join(' · ')}</small>
        <small>{reasons(t, alert)}</small>
        <FormProblem cause={say.error} />
        <p role="status">{outcome(t, alert, say.data?.passwordClosed)}</p>
      </div>
      {!alert.verdict && (
        <div className={styles.row}>
          <Button aria-label={t('alert.mineOne', { name, when })} busy={say.isPending} onClick={() => say.mutate('MINE')}>
            {t('alert.mine')}
          </Button>
          <Button look="stop" aria-label={t('alert.notMineOne', { name, when })} busy={say.isPending} onClick={() => say.mutate('NOT_MINE')}>
            {t('alert.notMine')}
          </Button>
        </div>
      )}
    </li>
  );
}

function reasons(t: Text, { oddities, travelKm = 0, travelKmh = 0 }: Alert): string {
  const words = {
    NEW_DEVICE: t('alert.newDevice'),
    IMPOSSIBLE_TRAVEL: t('alert.travel', { km: travelKm, kmh: travelKmh }),
    STUFFING: t('alert.stuffing'),
    UNUSUAL_HOUR: t('alert.hour'),
  };
  return oddities.map((oddity) => words[oddity]).join(' ');
}

function outcome(t: Text, { verdict }: Alert, passwordClosed?: boolean): string {
  if (verdict === 'MINE') return t('alert.wasMine');
  if (verdict !== 'NOT_MINE') return '';
  return passwordClosed ? t('alert.closed') : t('alert.wasNotMine');
}
