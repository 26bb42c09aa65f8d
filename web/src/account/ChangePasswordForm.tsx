import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Problem } from '@/api/Problem';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import styles from './EditProfileForm.module.css';
import { changePassword } from './securityApi';
import { NewPasswordField } from './NewPasswordField';

/** Another password, for whoever knows the old one. */
export function ChangePasswordForm() {
  const t = useText();
  const tell = useProblemText();
  const [done, setDone] = useState(0);
  const change = useMutation({
    mutationFn: ({ from, to }: { from: string; to: string }) => changePassword(from, to),
    onSuccess: () => setDone((times) => times + 1),
  });
  const code = change.error ? Problem.from(change.error).code : undefined;
  const known = code === 'PASSWORD_WRONG' || code === 'PASSWORD_TOO_COMMON';

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change.mutate({ from: String(form.get('from')), to: String(form.get('to')) });
  }

  return (
    <form key={done} className={styles.form} onSubmit={submit}>
      <Field label={t('security.oldPassword')} name="from" type="password" required maxLength={128}
        autoComplete="current-password" problem={code === 'PASSWORD_WRONG' ? tell(change.error) : undefined} />
      <NewPasswordField label={t('security.newPassword')} name="to"
        problem={code === 'PASSWORD_TOO_COMMON' ? tell(change.error) : undefined} />
      {!known && <FormProblem cause={change.error} />}
      <div className={styles.foot}>
        <Button type="submit" busy={change.isPending}>
          {t('security.changePassword')}
        </Button>
        <span role="status">{change.isSuccess && t('security.passwordChanged')}</span>
      </div>
    </form>
  );
}
