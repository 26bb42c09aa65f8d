import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Problem } from '@/api/Problem';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { FormProblem } from '@/design/FormProblem';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { DoorPage } from '@/session/DoorPage';
import styles from '@/session/DoorPage.module.css';
import { resetPassword } from './securityApi';
import { NewPasswordField } from './NewPasswordField';
import { refusedField } from './registration';
import { useMailedToken } from './useMailedToken';

/** A new password, for whoever reads the account's mail. */
export function ResetPage() {
  const t = useText();
  const tell = useProblemText();
  const token = useMailedToken();
  const reset = useMutation({ mutationFn: (password: string) => resetPassword(token, password) });
  const refused = reset.error ? refusedField(Problem.from(reset.error)) : undefined;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    reset.mutate(String(new FormData(event.currentTarget).get('password')));
  }

  if (reset.isSuccess)
    return (
      <DoorPage title={t('mail.reset')} lead={t('mail.resetDone')}>
        <ButtonLink to="/signin">{t('session.signIn')}</ButtonLink>
      </DoorPage>
    );
  return (
    <DoorPage title={t('mail.reset')} lead={t('mail.resetLead')}>
      <form className={styles.form} onSubmit={submit}>
        <NewPasswordField label={t('security.newPassword')} name="password" problem={refused && tell(reset.error)} />
        {!refused && <FormProblem cause={reset.error} />}
        <Button look="act" type="submit" busy={reset.isPending}>
          {t('mail.resetAct')}
        </Button>
      </form>
      <p className={styles.other}>
        <Link to="/forgot">{t('mail.again')}</Link>
      </p>
    </DoorPage>
  );
}
