import type { FormEvent } from 'react';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { CodeField } from '@/session/CodeField';
import { QrCode } from './QrCode';
import { useBeginTotp, useConfirmTotp } from './factorApi';
import styles from './Security.module.css';

/** Shows the app its secret, and believes in it once it shows its code. */
export function TotpSetup({ onConfirmed }: { onConfirmed: (made: { backupCodes: string[] }) => void }) {
  const t = useText();
  const begin = useBeginTotp();
  const confirm = useConfirmTotp();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code')).replace(/\s/g, '');
    confirm.mutate(code, { onSuccess: onConfirmed });
  }

  if (!begin.data)
    return (
      <>
        <p className={styles.lead}>{t('factor.lead')}</p>
        <FormProblem cause={begin.error} />
        <Button look="act" busy={begin.isPending} onClick={() => begin.mutate()}>
          {t('factor.begin')}
        </Button>
      </>
    );
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.lead}>{t('factor.scan')}</p>
      <QrCode path={begin.data.qrPath} size={begin.data.qrSize} name={t('factor.qr')} />
      <p className={styles.lead}>
        {t('factor.type')} <code className={styles.secret}>{begin.data.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <CodeField label={t('factor.firstCode')} pattern="[0-9 ]{6,7}" />
      <FormProblem cause={confirm.error} />
      <Button look="act" type="submit" busy={confirm.isPending}>
        {t('factor.confirm')}
      </Button>
    </form>
  );
}
