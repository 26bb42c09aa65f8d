import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { Album, AlbumKind } from '@/api/types';
import { CoverField } from '@/cover/CoverField';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Dialog } from '@/design/Dialog';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { VisibilityChoice } from '@/track/VisibilityChoice';
import { useCreateAlbum, useEditAlbum, type AlbumWords } from './albumApi';

const kinds: AlbumKind[] = ['ALBUM', 'EP', 'SINGLE', 'COMPILATION'];

/** Begins an album and leads to it. */
export function AlbumDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const create = useCreateAlbum();
  const go = ({ id }: Album) => void navigate({ to: '/albums/$album', params: { album: id } });
  return (
    <Dialog open onOpenChange={onClose} title={t('album.new')}>
      <Words busy={create.isPending} cause={create.error} onWords={(words) => create.mutate(words, { onSuccess: go })} />
    </Dialog>
  );
}

/** Its cover, what its artist says of it, and to whom. */
export function EditAlbumDialog({ album, onClose }: { album: Album; onClose: () => void }) {
  const t = useText();
  const edit = useEditAlbum(album);
  return (
    <Dialog open onOpenChange={onClose} title={t('album.edit')}>
      <CoverField of={{ kind: 'albums', id: album.id }} src={album.cover} covers={album.covers} own={!!album.cover} />
      <Words album={album} busy={edit.isPending} cause={edit.error}
        onWords={(words) => edit.mutate(words, { onSuccess: onClose })} />
    </Dialog>
  );
}

interface WordsProps {
  album?: Album;
  busy: boolean;
  cause: unknown;
  onWords: (words: AlbumWords) => void;
}

function Words({ album, busy, cause, onWords }: WordsProps) {
  const t = useText();
  const [kind, setKind] = useState(album?.kind ?? 'ALBUM');
  const [visibility, setVisibility] = useState(album?.visibility ?? 'PUBLIC');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name)).trim();
    onWords({
      title: said('title'), description: said('description'), kind, genre: said('genre'),
      releaseDate: said('releaseDate'), upc: said('upc'), label: said('label'), visibility,
    });
  }

  return (
    <form onSubmit={submit}>
      <Field label={t('track.title')} name="title" required maxLength={200} pattern=".*\S.*" defaultValue={album?.title} />
      <Choice label={t('album.kindIs')} value={kind} onChange={setKind}
        options={kinds.map((value) => ({ value, name: t(`album.kind.${value}` as 'album.kind.ALBUM') }))} />
      <TextField label={t('track.description')} name="description" maxLength={5000} defaultValue={album?.description} />
      <Field label={t('track.genre')} name="genre" maxLength={50} defaultValue={album?.genre} />
      <Field label={t('album.releaseDate')} name="releaseDate" type="date" defaultValue={album?.releaseDate} />
      <Field label={t('album.label')} name="label" maxLength={100} defaultValue={album?.label} />
      <Field label={t('album.upc')} name="upc" maxLength={20} inputMode="numeric" defaultValue={album?.upc} hint={t('album.upcHint')} />
      <VisibilityChoice label={t('playlist.visibility')} value={visibility} onChange={setVisibility} />
      <FormProblem cause={cause} />
      <Button look="act" type="submit" busy={busy}>
        {t('action.save')}
      </Button>
    </form>
  );
}
