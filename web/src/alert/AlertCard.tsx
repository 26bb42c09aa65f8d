import { Button } from '@/design/Button';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { AlertItem } from './AlertItem';
import { useAlerts } from './alertApi';

/** Sign-ins unlike those before. Whoever has none is not troubled with it. */
export function AlertCard() {
  const t = useText();
  const alerts = useAlerts();
  const items = alerts.data?.pages.flatMap(({ items }) => items) ?? [];
  if (!alerts.isError && items.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="alerts">
      <h2 id="alerts">{t('alert.title')}</h2>
      <p className={styles.lead}>{t('alert.lead')}</p>
      {alerts.isError && <Trouble cause={alerts.error} onRetry={() => void alerts.refetch()} />}
      <ul className={styles.list}>
        {items.map((alert) => (
          <AlertItem key={alert.session} alert={alert} />
        ))}
      </ul>
      {alerts.hasNextPage && (
        <Button busy={alerts.isFetchingNextPage} onClick={() => void alerts.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </section>
  );
}
