import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Problem } from '@/api/Problem';
import type { User } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { userChanged } from '@/session/session';
import styles from './EditProfileForm.module.css';
import { changeHandle } from './securityApi';
import { handlePattern, refusedField } from './registration';

/** Another handle; links with the old one go on working for a while. */
export function ChangeHandleForm({ user }: { user: User }) {
  const t = useText();
  const tell = useProblemText();
  const change = useMutation({ mutationFn: changeHandle, onSuccess: userChanged });
  const refused = change.error ? refusedField(Problem.from(change.error)) === 'handle' : false;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    change.mutate(String(new FormData(event.currentTarget).get('handle')).trim());
  }

  return (
    <form key={user.handle} className={styles.form} onSubmit={submit}>
      <Field label={t('account.handle')} name="handle" required pattern={handlePattern} minLength={3} maxLength={30}
        defaultValue={user.handle} autoCapitalize="none" autoComplete="off" spellCheck={false}
        hint={t('security.handleHint')} problem={refused ? tell(change.error) : undefined} />
      {!refused && <FormProblem cause={change.error} />}
      <div className={styles.foot}>
        <Button type="submit" busy={change.isPending}>
          {t('security.changeHandle')}
        </Button>
        <span role="status">{change.isSuccess && t('action.saved')}</span>
      </div>
    </form>
  );
}
