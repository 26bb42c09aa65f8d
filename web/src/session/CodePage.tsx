import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { PasskeyProblem } from '@/passkey/PasskeyProblem';
import { askPasskey } from '@/passkey/askPasskey';
import { passkeysWork } from '@/passkey/device';
import { SendCode } from '@/phone/SendCode';
import { sendDoorCode } from '@/phone/phoneApi';
import { CodeField } from './CodeField';
import { DoorPage } from './DoorPage';
import { finishLogIn, type Challenge } from './session';
import styles from './DoorPage.module.css';

interface CodePageProps {
  challenge: Challenge;
  onIn: () => void;
  onBack: () => void;
}

/** The second step of signing in. */
export function CodePage({ challenge, onIn, onBack }: CodePageProps) {
  const t = useText();
  const finish = useMutation({
    mutationFn: ({ code, remember }: { code: string; remember: boolean }) => finishLogIn(challenge, { code }, remember),
    onSuccess: onIn,
  });
  const show = useMutation({
    mutationFn: async (remember: boolean) =>
      finishLogIn(challenge, { code: '', passkey: await askPasskey(challenge.value) }, remember),
    onSuccess: onIn,
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    finish.mutate({ code: String(form.get('code')).trim(), remember: form.has('remember') });
  }

  function remembers(form: HTMLFormElement | null) {
    return !!form && new FormData(form).has('remember');
  }

  return (
    <DoorPage title={t('session.signIn')} lead={t('factor.doorLead')}>
      <form className={styles.form} onSubmit={submit}>
        <CodeField label={t('factor.code')} hint={t('factor.codeHint')} />
        <label className={styles.check}>
          <input type="checkbox" name="remember" />
          {t('factor.remember')}
        </label>
        <FormProblem cause={finish.error} />
        <PasskeyProblem cause={show.error} />
        <Button look="act" type="submit" busy={finish.isPending}>
          {t('session.signIn')}
        </Button>
        {challenge.phone && <SendCode send={() => sendDoorCode(challenge.value)} digits={challenge.phone} />}
        {passkeysWork() && (
          <Button busy={show.isPending} onClick={(event) => show.mutate(remembers(event.currentTarget.form))}>
            {t('passkey.instead')}
          </Button>
        )}
        <Button look="ghost" onClick={onBack}>
          {t('factor.back')}
        </Button>
      </form>
    </DoorPage>
  );
}
