import type { FormEvent } from 'react';
import type { Passkey } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { useRenamePasskey } from './passkeyApi';

/** Where a passkey is given another name. */
export function PasskeyName({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) {
  const t = useText();
  const rename = useRenamePasskey(passkey.id);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    rename.mutate(String(new FormData(event.currentTarget).get('name')), { onSuccess: onDone });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t('passkey.name')} name="name" required maxLength={60} defaultValue={passkey.name} autoFocus />
      <FormProblem cause={rename.error} />
      <div className={styles.row}>
        <Button look="act" type="submit" busy={rename.isPending}>
          {t('action.save')}
        </Button>
        <Button look="ghost" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
