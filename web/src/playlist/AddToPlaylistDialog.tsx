import { ListMusic, Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { Playlist, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useAddEntry } from './entryApi';
import { useCreatePlaylist, usePlaylists } from './playlistApi';
import styles from './AddToPlaylistDialog.module.css';

/** Puts a track into a playlist that one may edit, or into a new one. */
export function AddToPlaylistDialog({ track, onClose }: { track: Track; onClose: () => void }) {
  const t = useText();
  const create = useCreatePlaylist();
  const add = useAddEntry();
  const [fresh, setFresh] = useState(false);

  function put({ id, title }: Playlist) {
    const told = () => {
      notice('playlist.added', { title });
      onClose();
    };
    add.mutate({ playlist: id, track: track.id }, { onSuccess: told });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get('title')).trim();
    create.mutate({ title, description: '', visibility: 'PRIVATE', collaborative: false }, { onSuccess: put });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t('playlist.addTo', { title: track.title })}>
      <FormProblem cause={create.error ?? add.error} />
      {fresh ? (
        <form onSubmit={submit}>
          <Field label={t('track.title')} name="title" required maxLength={200} pattern=".*\S.*" autoFocus hint={t('playlist.freshHint')} />
          <Button look="act" type="submit" busy={create.isPending || add.isPending}>
            {t('action.save')}
          </Button>
        </form>
      ) : (
        <>
          <Button icon={<Plus />} onClick={() => setFresh(true)}>
            {t('playlist.new')}
          </Button>
          <Editable busy={add.isPending} onChoose={put} />
        </>
      )}
    </Dialog>
  );
}

function Editable({ busy, onChoose }: { busy: boolean; onChoose: (playlist: Playlist) => void }) {
  const t = useText();
  const playlists = usePlaylists();
  if (playlists.isPending) return <Skeleton height="44px" />;
  if (playlists.isError) return <Trouble cause={playlists.error} onRetry={() => void playlists.refetch()} />;
  const editable = playlists.data.pages.flatMap(({ items }) => items).filter(({ mayEdit }) => mayEdit);
  return (
    <ul className={styles.list}>
      {editable.map((playlist) => (
        <li key={playlist.id}>
          <button type="button" disabled={busy} onClick={() => onChoose(playlist)}>
            <ListMusic aria-hidden="true" />
            <span>{playlist.title}</span>
            <small>{t('playlist.count', { count: playlist.entries })}</small>
          </button>
        </li>
      ))}
      {playlists.hasNextPage && (
        <li>
          <Button look="ghost" onClick={() => void playlists.fetchNextPage()}>
            {t('action.more')}
          </Button>
        </li>
      )}
    </ul>
  );
}
