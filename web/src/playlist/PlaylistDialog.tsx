import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { Playlist, PlaylistRules } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Dialog } from '@/design/Dialog';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { FIRST_RULES } from './rules';
import { RulesField } from './RulesField';
import { useCreatePlaylist, useEditPlaylist, type PlaylistWords } from './playlistApi';

/** Begins a playlist and leads to it. */
export function PlaylistDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const create = useCreatePlaylist();
  const go = ({ id }: Playlist) => void navigate({ to: '/playlists/$playlist', params: { playlist: id } });
  return (
    <Dialog open onOpenChange={onClose} title={t('playlist.new')}>
      <Words busy={create.isPending} cause={create.error} onWords={(words) => create.mutate(words, { onSuccess: go })} />
    </Dialog>
  );
}

/** What its owner says of it, and to whom. */
export function EditPlaylistDialog({ playlist, onClose }: { playlist: Playlist; onClose: () => void }) {
  const t = useText();
  const edit = useEditPlaylist(playlist);
  return (
    <Dialog open onOpenChange={onClose} title={t('playlist.edit')}>
      <Words playlist={playlist} busy={edit.isPending} cause={edit.error}
        onWords={(words) => edit.mutate(words, { onSuccess: onClose })} />
    </Dialog>
  );
}

interface WordsProps {
  playlist?: Playlist;
  busy: boolean;
  cause: unknown;
  onWords: (words: PlaylistWords) => void;
}

function Words({ playlist, busy, cause, onWords }: WordsProps) {
  const t = useText();
  const [visibility, setVisibility] = useState(playlist?.visibility ?? 'PUBLIC');
  const [rules, setRules] = useState(playlist?.rules as PlaylistRules | undefined);
  const [editing, setEditing] = useState<'alone' | 'together'>(playlist?.collaborative ? 'together' : 'alone');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name)).trim();
    const collaborative = !rules && editing === 'together';
    onWords({ title: said('title'), description: said('description'), visibility, collaborative, ...(rules && { rules }) });
  }

  return (
    <form onSubmit={submit}>
      <Field label={t('track.title')} name="title" required maxLength={200} pattern=".*\S.*" defaultValue={playlist?.title} />
      <TextField label={t('track.description')} name="description" maxLength={5000} defaultValue={playlist?.description} />
      <Choice label={t('playlist.visibility')} value={visibility} onChange={setVisibility}
        options={[
          { value: 'PUBLIC', name: t('track.public') },
          { value: 'UNLISTED', name: t('track.unlisted') },
          { value: 'PRIVATE', name: t('track.private') },
        ]} />
      {!playlist && (
        <Choice label={t('playlist.filling')} value={rules ? 'rules' : 'hand'}
          onChange={(filled) => setRules(filled === 'rules' ? FIRST_RULES : undefined)}
          options={[
            { value: 'hand', name: t('playlist.byHand') },
            { value: 'rules', name: t('playlist.byRules') },
          ]} />
      )}
      {rules ? (
        <RulesField rules={rules} onChange={setRules} />
      ) : (
        <Choice label={t('playlist.editing')} value={editing} onChange={setEditing}
          options={[
            { value: 'alone', name: t('playlist.alone') },
            { value: 'together', name: t('playlist.together') },
          ]} />
      )}
      <FormProblem cause={cause} />
      <Button look="act" type="submit" busy={busy}>
        {t('action.save')}
      </Button>
    </form>
  );
}
