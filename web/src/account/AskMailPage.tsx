import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { DoorPage } from '@/session/DoorPage';
import styles from '@/session/DoorPage.module.css';
import { askReset, askVerification } from './securityApi';

export const ForgotPage = () => {
  const t = useText();
  return <AskMailPage title={t('mail.forgot')} lead={t('mail.forgotLead')} ask={askReset} />;
};

export const VerifyAgainPage = () => {
  const t = useText();
  return <AskMailPage title={t('mail.verify')} lead={t('mail.verifyAgainLead')} ask={askVerification} />;
};

interface AskMailPageProps {
  title: string;
  lead: string;
  ask: (email: string) => Promise<unknown>;
}

/** Asks for a mail. Whether anybody has the address is not told. */
function AskMailPage({ title, lead, ask }: AskMailPageProps) {
  const t = useText();
  const asked = useMutation({ mutationFn: ask });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    asked.mutate(String(new FormData(event.currentTarget).get('email')).trim());
  }

  return (
    <DoorPage title={title} lead={lead}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('account.email')} name="email" type="email" required maxLength={254} autoComplete="email" />
        <FormProblem cause={asked.error} />
        <Button look="act" type="submit" busy={asked.isPending}>
          {t('mail.send')}
        </Button>
        <p role="status" className={styles.lead}>
          {asked.isSuccess && t('mail.onItsWay')}
        </p>
      </form>
      <p className={styles.other}>
        <Link to="/signin">{t('session.signIn')}</Link>
      </p>
    </DoorPage>
  );
}
