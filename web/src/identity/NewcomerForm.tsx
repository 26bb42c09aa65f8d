import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { handlePattern, refusedField } from '@/account/registration';
import { Problem } from '@/api/Problem';
import type { Newcomer } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { DoorPage } from '@/session/DoorPage';
import styles from '@/session/DoorPage.module.css';
import { joinByIdentity } from './visit';

/** Whom a provider knows and nobody here: they choose a handle before there is an account. */
export function NewcomerForm({ newcomer, onIn }: { newcomer: Newcomer; onIn: () => void }) {
  const t = useText();
  const tell = useProblemText();
  const joining = useMutation({
    mutationFn: ({ handle, email }: { handle: string; email: string }) =>
      joinByIdentity(newcomer.ticket, handle, email, newcomer.displayName),
    onSuccess: onIn,
  });
  const refused = joining.error ? refusedField(Problem.from(joining.error)) : undefined;
  const problemOf = (field: string) => (refused === field ? tell(joining.error) : undefined);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    joining.mutate({ handle: String(form.get('handle')).trim(), email: String(form.get('email')).trim() });
  }

  return (
    <DoorPage title={t('account.register')} lead={t('identity.newcomer')}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('account.handle')} name="handle" required pattern={handlePattern} minLength={3} maxLength={30}
          autoComplete="username" autoCapitalize="none" spellCheck={false} hint={t('account.handleHint')}
          defaultValue={newcomer.handle} problem={problemOf('handle')} />
        <Field label={t('account.email')} name="email" type="email" required maxLength={254} autoComplete="email"
          defaultValue={newcomer.email} hint={newcomer.emailVerified ? undefined : t('identity.mailHint')}
          problem={problemOf('email')} />
        {!refused && <FormProblem cause={joining.error} />}
        <Button look="act" type="submit" busy={joining.isPending}>
          {t('account.register')}
        </Button>
      </form>
    </DoorPage>
  );
}
