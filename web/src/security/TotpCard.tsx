import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { BackupCodes } from './BackupCodes';
import { TotpSetup } from './TotpSetup';
import { TrustedDevices } from './TrustedDevices';
import { useFactors, useRemoveTotp, useRenewBackupCodes } from './factorApi';
import styles from './Security.module.css';

/** Codes of an app besides the password: turning them on and off, and what helps when the app is lost. */
export function TotpCard() {
  const t = useText();
  const intl = useIntl();
  const factors = useFactors();
  const remove = useRemoveTotp();
  const renew = useRenewBackupCodes();
  const [codes, setCodes] = useState<string[]>();
  const fresh = (made: { backupCodes: string[] }) => setCodes(made.backupCodes);
  const on = factors.data?.totp;
  return (
    <section className={styles.card} aria-labelledby="totp">
      <h2 id="totp">{t('factor.totp')}</h2>
      {factors.isPending && <Skeleton height="120px" />}
      {factors.isError && <Trouble cause={factors.error} onRetry={() => void factors.refetch()} />}
      {codes && <BackupCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {on === false && !codes && <TotpSetup onConfirmed={fresh} />}
      {on && !codes && (
        <>
          <p className={styles.lead}>
            {t('factor.on', { when: intl.formatDate(factors.data?.totpSince, { dateStyle: 'long' }) })}{' '}
            {t('factor.codesLeft', { count: factors.data?.backupCodesLeft ?? 0 })}
          </p>
          <FormProblem cause={renew.error ?? remove.error} />
          <div className={styles.row}>
            <Button busy={renew.isPending} onClick={() => renew.mutate(undefined, { onSuccess: fresh })}>
              {t('factor.renew')}
            </Button>
            <Button look="stop" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t('factor.remove')}
            </Button>
          </div>
          <TrustedDevices devices={factors.data?.devices ?? []} />
        </>
      )}
    </section>
  );
}
