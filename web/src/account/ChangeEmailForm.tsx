import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Problem } from '@/api/Problem';
import type { User } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import styles from './EditProfileForm.module.css';
import { askEmailChange, askVerification } from './securityApi';

/** Where the account gets its mail: whether that is proved, and the way to another address. */
export function ChangeEmailForm({ user }: { user: User }) {
  const t = useText();
  const tell = useProblemText();
  const change = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) => askEmailChange(email, password),
  });
  const wrong = Problem.from(change.error).code === 'PASSWORD_WRONG';

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change.mutate({ email: String(form.get('email')).trim(), password: String(form.get('password')) });
  }

  return (
    <>
      <Proof user={user} />
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('security.newEmail')} name="email" type="email" required maxLength={254} autoComplete="email"
          hint={t('security.newEmailHint')} />
        <Field label={t('security.yourPassword')} name="password" type="password" required maxLength={128}
          autoComplete="current-password" problem={wrong ? tell(change.error) : undefined} />
        {!wrong && <FormProblem cause={change.error} />}
        <div className={styles.foot}>
          <Button type="submit" busy={change.isPending}>
            {t('security.changeEmail')}
          </Button>
          <span role="status">{change.isSuccess && t('security.lookThere')}</span>
        </div>
      </form>
    </>
  );
}

function Proof({ user }: { user: User }) {
  const t = useText();
  const again = useMutation({ mutationFn: () => askVerification(user.email) });
  if (user.emailVerified) return <p>{t('security.verified', { email: user.email })}</p>;
  return (
    <>
      <p>{t('security.unverified', { email: user.email })}</p>
      <FormProblem cause={again.error} />
      <div className={styles.foot}>
        <Button busy={again.isPending} onClick={() => again.mutate()}>
          {t('security.sendAgain')}
        </Button>
        <span role="status">{again.isSuccess && t('mail.onItsWay')}</span>
      </div>
    </>
  );
}
