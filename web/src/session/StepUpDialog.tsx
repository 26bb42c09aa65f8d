import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { answer, api } from '@/api/client';
import type { PasskeyProof } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { ProofButtons } from '@/identity/ProofButtons';
import { useIdentities } from '@/identity/identityApi';
import { PasskeyProblem } from '@/passkey/PasskeyProblem';
import { askPasskeyProof } from '@/passkey/askPasskey';
import { passkeysWork } from '@/passkey/device';
import { usePasskeys } from '@/passkey/passkeyApi';
import { SendCode } from '@/phone/SendCode';
import { sendProofCode, usePhone } from '@/phone/phoneApi';
import { useFactors } from '@/security/factorApi';
import { CodeField } from './CodeField';
import { useProof } from './proofStore';
import { renew } from './session';
import styles from './DoorPage.module.css';

/** Before something dangerous: is it really them? Then what they wanted goes on by itself. */
export default function StepUpDialog() {
  const t = useText();
  const factors = useFactors();
  const passwordless = useIdentities().data?.password === false;
  const passkeys = usePasskeys();
  const phone = usePhone(!!factors.data?.totp).data;
  const asked = useProof((state) => state.asked);
  const prove = useMutation({
    mutationFn: async (proof: { password: string; code: string; passkey?: PasskeyProof }) => {
      await answer(api.POST('/api/v2/auth/step-up', { body: proof }));
      return renew();
    },
    onSuccess: (lives) => asked?.(lives),
  });

  const show = useMutation({
    mutationFn: async () => prove.mutateAsync({ password: '', code: '', passkey: await askPasskeyProof() }),
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The form may stand in front of another one.
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    prove.mutate({ password: String(form.get('password') ?? ''), code: String(form.get('code') ?? '').trim() });
  }

  return (
    <Dialog open onOpenChange={() => asked?.(false)} title={t('stepUp.title')} description={t('stepUp.text')}>
      <form className={styles.form} onSubmit={submit}>
        {factors.isPending && <Skeleton height="70px" />}
        {factors.data?.totp === false && passwordless && <ProofButtons />}
        {factors.data?.totp === false && !passwordless && (
          <Field label={t('session.password')} name="password" type="password" required maxLength={128} autoFocus
            autoComplete="current-password" />
        )}
        {factors.data?.totp && <CodeField label={t('factor.code')} hint={t('factor.codeHint')} />}
        <FormProblem cause={factors.error ?? prove.error} />
        {!(passwordless && factors.data?.totp === false) && (
          <Button look="act" type="submit" busy={prove.isPending}>
            {t('stepUp.go')}
          </Button>
        )}
        {phone?.offered && phone.digits && <SendCode send={sendProofCode} digits={phone.digits} />}
        {show.error instanceof DOMException && <PasskeyProblem cause={show.error} />}
        {passkeysWork() && !!passkeys.data?.items.length && (
          <Button busy={show.isPending} onClick={() => show.mutate()}>
            {t('passkey.instead')}
          </Button>
        )}
      </form>
    </Dialog>
  );
}
