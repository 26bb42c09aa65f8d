import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import type { FormEvent } from 'react';
import { Problem } from '@/api/Problem';
import type { PasskeyProof } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { ProviderButtons } from '@/identity/ProviderButtons';
import { PasskeyProblem } from '@/passkey/PasskeyProblem';
import { askPasskey } from '@/passkey/askPasskey';
import { passkeysWork } from '@/passkey/device';
import { useAutofill } from '@/passkey/useAutofill';
import { DoorPage } from './DoorPage';
import { CodePage } from './CodePage';
import { Challenge, logIn, logInWithPasskey } from './session';
import { useSession } from './sessionStore';
import styles from './DoorPage.module.css';

/** Signing in, and back to where one wanted to go. */
export function SignInPage() {
  const t = useText();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/signin' });
  const ended = useSession((state) => state.ended);
  const signIn = useMutation({
    mutationFn: ({ login, password }: { login: string; password: string }) => logIn(login, password),
    onSuccess: () => navigate({ href: next ?? '/' }),
  });

  const show = useMutation({
    mutationFn: async (shown?: PasskeyProof) => logInWithPasskey(shown ?? (await askPasskey())),
    onSuccess: () => navigate({ href: next ?? '/' }),
  });
  useAutofill((proof) => show.mutate(proof));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ login: String(form.get('login')).trim(), password: String(form.get('password')) });
  }

  if (signIn.error instanceof Challenge)
    return <CodePage challenge={signIn.error} onIn={() => void navigate({ href: next ?? '/' })} onBack={() => signIn.reset()} />;
  return (
    <DoorPage title={t('session.signIn')} lead={ended ? t('session.ended') : t('session.lead')}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('session.login')} name="login" required maxLength={254} autoComplete="username webauthn" autoCapitalize="none"
          spellCheck={false} />
        <Field label={t('session.password')} name="password" type="password" required maxLength={128}
          autoComplete="current-password" />
        <FormProblem cause={signIn.error} />
        {Problem.from(signIn.error).code === 'EMAIL_NOT_VERIFIED' && <Link to="/verify">{t('security.sendAgain')}</Link>}
        <Button look="act" type="submit" busy={signIn.isPending}>
          {t('session.signIn')}
        </Button>
        <PasskeyProblem cause={show.error} />
        {passkeysWork() && (
          <Button busy={show.isPending} icon={<KeyRound />} onClick={() => show.mutate(undefined)}>
            {t('passkey.signIn')}
          </Button>
        )}
      </form>
      <ProviderButtons next={next} />
      <p className={styles.other}>
        <Link to="/forgot">{t('mail.forgot')}</Link>
      </p>
      <p className={styles.other}>
        {t('session.new')}{' '}
        <Link to="/register" search={next ? { next } : {}}>
          {t('account.register')}
        </Link>
      </p>
    </DoorPage>
  );
}
