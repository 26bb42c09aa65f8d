import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { PasskeyItem } from './PasskeyItem';
import { PasskeyProblem } from './PasskeyProblem';
import { passkeysWork } from './device';
import { useAddPasskey, usePasskeys } from './passkeyApi';

/** Signing in with what one's devices hold, and nothing to remember. */
export function PasskeyCard() {
  const t = useText();
  const passkeys = usePasskeys();
  const add = useAddPasskey();
  const items = passkeys.data?.items ?? [];
  return (
    <section className={styles.card} aria-labelledby="passkeys">
      <h2 id="passkeys">{t('passkey.title')}</h2>
      <p className={styles.lead}>{t('passkey.lead')}</p>
      {passkeys.isPending && <Skeleton height="70px" />}
      {passkeys.isError && <Trouble cause={passkeys.error} onRetry={() => void passkeys.refetch()} />}
      <p role="status" className="hidden-text">
        {passkeys.isSuccess ? t('passkey.count', { count: items.length }) : ''}
      </p>
      <ul className={styles.list}>
        {items.map((passkey) => (
          <PasskeyItem key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      <PasskeyProblem cause={add.error} />
      {passkeysWork() ? (
        <Button look="act" busy={add.isPending} onClick={() => add.mutate()}>
          {t('passkey.add')}
        </Button>
      ) : (
        <p className={styles.lead}>{t('passkey.cannot')}</p>
      )}
    </section>
  );
}
