import { useNavigate } from '@tanstack/react-router';
import type { Playlist } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useDeletePlaylist } from './playlistApi';

/** Asks before a playlist is gone for good. */
export function DeletePlaylistDialog({ playlist, onClose }: { playlist: Playlist; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const remove = useDeletePlaylist(playlist.id);
  const gone = () => void navigate({ to: '/playlists' });
  return (
    <Dialog open onOpenChange={onClose} title={t('track.delete', { title: playlist.title })} description={t('playlist.deleteText')}>
      <FormProblem cause={remove.error} />
      <Button look="stop" busy={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess: gone })}>
        {t('action.delete')}
      </Button>
    </Dialog>
  );
}
