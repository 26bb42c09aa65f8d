import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Problem } from '@/api/Problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { end } from '@/session/session';
import styles from './EditProfileForm.module.css';
import { deactivate } from './securityApi';

/** The way out for a while, after a question. */
export function DeactivateForm() {
  const t = useText();
  const tell = useProblemText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const leave = useMutation({
    mutationFn: deactivate,
    onSuccess: async () => {
      await navigate({ to: '/' });
      end(false);
    },
  });
  const wrong = leave.error ? Problem.from(leave.error).code === 'PASSWORD_WRONG' : false;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    leave.mutate(String(new FormData(event.currentTarget).get('password')));
  }

  return (
    <>
      <p>{t('security.leaveText')}</p>
      <Button onClick={() => setAsking(true)}>{t('security.leave')}</Button>
      <Dialog open={asking} onOpenChange={setAsking} title={t('security.leaveAsk')} description={t('security.leaveText')}>
        <form className={styles.form} onSubmit={submit}>
          <Field label={t('security.yourPassword')} name="password" type="password" required maxLength={128}
            autoComplete="current-password" problem={wrong ? tell(leave.error) : undefined} />
          {!wrong && <FormProblem cause={leave.error} />}
          <Button type="submit" busy={leave.isPending}>
            {t('security.leaveAct')}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
