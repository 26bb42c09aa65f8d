import type { FormEvent } from 'react';
import type { User } from '@/api/types';
import { Button } from '@/design/Button';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useEditProfile } from './accountApi';
import styles from './EditProfileForm.module.css';

/** How others see one: a name and a few words. */
export function EditProfileForm({ user, onSaved }: { user: User; onSaved?: () => void }) {
  const t = useText();
  const edit = useEditProfile();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const changes = { displayName: String(form.get('displayName')).trim(), bio: String(form.get('bio')).trim() };
    edit.mutate(changes, { onSuccess: onSaved });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t('account.displayName')} name="displayName" required maxLength={50} defaultValue={user.displayName} />
      <TextField label={t('account.bio')} name="bio" maxLength={500} defaultValue={user.bio} hint={t('account.bioHint')} />
      <FormProblem cause={edit.error} />
      <div className={styles.foot}>
        <Button look="act" type="submit" busy={edit.isPending}>
          {t('action.save')}
        </Button>
        <span role="status">{edit.isSuccess && t('action.saved')}</span>
      </div>
    </form>
  );
}
