import { useState, type FormEvent } from 'react';
import type { Track } from '@/api/types';
import { CoverField } from '@/cover/CoverField';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { saidSound, SoundFields } from '@/explore/SoundFields';
import { useText } from '@/i18n/useText';
import { tagsOf } from './tags';
import { useEditTrack } from './trackApi';
import { VisibilityChoice } from './VisibilityChoice';

/** Name, words and audience of one's own track; also while it is still being encoded. */
export function EditTrackDialog({ track, onClose }: { track: Track; onClose: () => void }) {
  const t = useText();
  const edit = useEditTrack(track.id);
  const [visibility, setVisibility] = useState(track.visibility);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [title, description, genre, tags] = ['title', 'description', 'genre', 'tags'].map((name) =>
      String(form.get(name)).trim(),
    ) as [string, string, string, string];
    edit.mutate(
      { title, description, genre, tags: { items: tagsOf(tags) }, visibility, ...saidSound(form) },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog open onOpenChange={onClose} title={t('track.edit')}>
      <CoverField of={{ kind: 'tracks', id: track.id }} src={track.cover} covers={track.covers} own={track.covers.length > 0} />
      <form onSubmit={submit}>
        <Field label={t('track.title')} name="title" required maxLength={200} defaultValue={track.title} />
        <TextField label={t('track.description')} name="description" maxLength={5000} defaultValue={track.description} />
        <Field label={t('track.genre')} name="genre" maxLength={50} defaultValue={track.genre} />
        <Field label={t('track.tags')} name="tags" defaultValue={track.tags.join(', ')} hint={t('track.tagsHint')} />
        <SoundFields sound={track.sound} />
        <VisibilityChoice label={t('track.visibility')} value={visibility} onChange={setVisibility} />
        <FormProblem cause={edit.error} />
        <Button look="act" type="submit" busy={edit.isPending}>
          {t('action.save')}
        </Button>
      </form>
    </Dialog>
  );
}
