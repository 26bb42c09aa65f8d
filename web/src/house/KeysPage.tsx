import { useIntl } from 'react-intl';
import type { SigningKey } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { AdminPage } from './AdminPage';
import { useRotateKey, useSigningKeys } from './keysApi';

/** The keys that sign access tokens, and the way to the next one. */
export function KeysPage() {
  const t = useText();
  const keys = useSigningKeys();
  const rotate = useRotateKey();
  const next = keys.data?.some(({ state }) => state === 'PUBLISHED');
  return (
    <AdminPage title={t('signing.title')} lead={t('signing.lead')}>
      {keys.isPending && <Skeleton height="120px" />}
      {keys.isError && <Trouble cause={keys.error} onRetry={() => void keys.refetch()} />}
      <ul className={styles.list}>
        {keys.data?.map((key) => <KeyItem key={key.kid} item={key} />)}
      </ul>
      <FormProblem cause={rotate.error} />
      {keys.data && (
        <div className={styles.row}>
          <Button look="act" busy={rotate.isPending} onClick={() => rotate.mutate()}>
            {t(next ? 'signing.switch' : 'signing.publish')}
          </Button>
        </div>
      )}
    </AdminPage>
  );
}

function KeyItem({ item: { kid, state, since } }: { item: SigningKey }) {
  const t = useText();
  const intl = useIntl();
  return (
    <li className={styles.item}>
      <div>
        <b>{t(`signing.state.${state as 'PUBLISHED' | 'ACTIVE' | 'RETIRED'}`)}</b>
        <p>{kid}</p>
        <small>{t('signing.since', { when: intl.formatDate(since, { dateStyle: 'medium', timeStyle: 'short' }) })}</small>
      </div>
    </li>
  );
}
