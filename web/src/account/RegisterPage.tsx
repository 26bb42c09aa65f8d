import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Problem } from '@/api/Problem';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useProblemText } from '@/i18n/useProblemText';
import { ProviderButtons } from '@/identity/ProviderButtons';
import { DocumentLinks } from '@/privacy/DocumentLinks';
import { useConsentDocuments } from '@/privacy/consentApi';
import { DoorPage } from '@/session/DoorPage';
import styles from '@/session/DoorPage.module.css';
import { register } from './accountApi';
import { NewPasswordField } from './NewPasswordField';
import { handlePattern, refusedField } from './registration';

/** A new account, with the least one can ask for. */
export function RegisterPage() {
  const t = useText();
  const tell = useProblemText();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/register' });
  const signUp = useMutation({ mutationFn: register, onSuccess: () => navigate({ href: next ?? '/' }) });
  const documents = useConsentDocuments().data ?? [];
  const refused = signUp.error ? refusedField(Problem.from(signUp.error)) : undefined;
  const problemOf = (field: string) => (refused === field ? tell(signUp.error) : undefined);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [handle, email] = ['handle', 'email'].map((name) => String(form.get(name)).trim()) as [string, string];
    signUp.mutate({ handle, email, password: String(form.get('password')), displayName: '', agreed: documents });
  }

  return (
    <DoorPage title={t('account.register')} lead={t('account.registerLead')}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('account.handle')} name="handle" required pattern={handlePattern} minLength={3} maxLength={30}
          autoComplete="username" autoCapitalize="none" spellCheck={false} hint={t('account.handleHint')}
          problem={problemOf('handle')} />
        <Field label={t('account.email')} name="email" type="email" required maxLength={254} autoComplete="email"
          problem={problemOf('email')} />
        <NewPasswordField label={t('session.password')} name="password" problem={problemOf('password')} />
        {documents.length > 0 && (
          <>
            <DocumentLinks documents={documents} />
            <label className={styles.check}>
              <input type="checkbox" name="agreed" required />
              {t('consent.register')}
            </label>
          </>
        )}
        {!refused && <FormProblem cause={signUp.error} />}
        <Button look="act" type="submit" busy={signUp.isPending}>
          {t('account.register')}
        </Button>
      </form>
      <ProviderButtons next={next} />
      <p className={styles.other}>
        {t('account.already')}{' '}
        <Link to="/signin" search={next ? { next } : {}}>
          {t('session.signIn')}
        </Link>
      </p>
    </DoorPage>
  );
}
