import { X } from 'lucide-react';
import { type FormEvent } from 'react';
import type { Playlist } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { Button, IconButton } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useAddEditor, useRemoveEditor } from './playlistApi';
import styles from './EditorsDialog.module.css';

/** Who edits a playlist beside its owner. */
export function EditorsDialog({ playlist, onClose }: { playlist: Playlist; onClose: () => void }) {
  const t = useText();
  const add = useAddEditor(playlist.id);
  const remove = useRemoveEditor(playlist.id);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const handle = String(new FormData(form).get('handle')).trim().replace(/^@/, '');
    add.mutate(handle, { onSuccess: () => form.reset() });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t('playlist.editors')} description={t(playlist.collaborative ? 'playlist.editorsText' : 'playlist.editorsRest')}>
      <form onSubmit={submit} className={styles.invite}>
        <Field label={t('playlist.handle')} name="handle" required maxLength={31} autoComplete="off" />
        <Button type="submit" busy={add.isPending}>
          {t('playlist.invite')}
        </Button>
      </form>
      <FormProblem cause={add.error ?? remove.error} />
      <ul className={styles.list}>
        {playlist.editors.map(({ id, displayName, handle, avatar }) => (
          <li key={id}>
            <Avatar id={id} name={displayName} size={36} picture={avatar} />
            <span>
              {displayName} <small>@{handle}</small>
            </span>
            <IconButton size="small" name={t('playlist.dismiss', { name: displayName })} onClick={() => remove.mutate(id)}>
              <X />
            </IconButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
