import type { FormEvent } from 'react';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { CodeField } from '@/session/CodeField';
import { useBeginPhone, useConfirmPhone } from './phoneApi';

/** Asks for a number, and believes in it once its code has come back. */
export function PhoneSetup() {
  const t = useText();
  const begin = useBeginPhone();
  const confirm = useConfirmPhone();
  const typed = (event: FormEvent<HTMLFormElement>, name: string) => {
    event.preventDefault();
    return String(new FormData(event.currentTarget).get(name)).trim();
  };
  if (!begin.isSuccess)
    return (
      <form className={styles.form} onSubmit={(event) => begin.mutate(typed(event, 'number'))}>
        <p className={styles.lead}>{t('phone.lead')}</p>
        <Field label={t('phone.number')} hint={t('phone.hint')} name="number" type="tel" required minLength={8} maxLength={30} autoComplete="tel" />
        <FormProblem cause={begin.error} />
        <Button look="act" type="submit" busy={begin.isPending}>
          {t('phone.send')}
        </Button>
      </form>
    );
  return (
    <form className={styles.form} onSubmit={(event) => confirm.mutate(typed(event, 'code').replace(/\s/g, ''))}>
      <p role="status" className={styles.lead}>
        {t('phone.sent')}
      </p>
      <CodeField label={t('phone.code')} pattern="[0-9 ]{6,7}" />
      <FormProblem cause={confirm.error} />
      <div className={styles.row}>
        <Button look="act" type="submit" busy={confirm.isPending}>
          {t('phone.confirm')}
        </Button>
        <Button onClick={() => begin.reset()}>{t('phone.again')}</Button>
      </div>
    </form>
  );
}
