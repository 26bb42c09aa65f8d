import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { AdminPage } from './AdminPage';
import { services, useParked, useRetryParked, type Service } from './parkedApi';

/** Events that were given up on, to be tried again. */
export function ParkedPage() {
  const t = useText();
  const [service, setService] = useState<Service>('user');
  return (
    <AdminPage title={t('parked.title')} lead={t('parked.lead')}>
      <Choice label={t('parked.service')} value={service} onChange={setService}
        options={services.map((value) => ({ value, name: t(`parked.${value}`) }))} />
      <ParkedList key={service} service={service} />
    </AdminPage>
  );
}

function ParkedList({ service }: { service: Service }) {
  const t = useText();
  const intl = useIntl();
  const parked = useParked(service);
  const retry = useRetryParked(service);
  const items = parked.data?.pages.flatMap((page) => page.items) ?? [];
  if (parked.isError) return <Trouble cause={parked.error} onRetry={() => void parked.refetch()} />;
  if (parked.isPending) return <Skeleton height="160px" />;
  return (
    <>
      {items.length === 0 && <p className={styles.quiet}>{t('parked.none')}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={`${item.event}/${item.handler}`} className={styles.item}>
            <div>
              <b>{item.type}</b>
              <p>{item.reason}</p>
              <small>
                {t('parked.attempts', {
                  handler: item.handler,
                  attempts: item.attempts,
                  when: intl.formatDate(item.at, { dateStyle: 'medium', timeStyle: 'short' }),
                })}
              </small>
            </div>
            <Button busy={retry.isPending && retry.variables.event === item.event} onClick={() => retry.mutate(item)}>
              {t('action.retry')}
            </Button>
          </li>
        ))}
      </ul>
      {parked.hasNextPage && (
        <Button look="ghost" busy={parked.isFetchingNextPage} onClick={() => void parked.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
