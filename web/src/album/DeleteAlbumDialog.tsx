import { useNavigate } from '@tanstack/react-router';
import type { Album } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useDeleteAlbum } from './albumApi';

/** Asks before an album is gone for good. */
export function DeleteAlbumDialog({ album, onClose }: { album: Album; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const remove = useDeleteAlbum(album.id);
  const gone = () => void navigate({ to: '/albums' });
  return (
    <Dialog open onOpenChange={onClose} title={t('track.delete', { title: album.title })} description={t('album.deleteText')}>
      <FormProblem cause={remove.error} />
      <Button look="stop" busy={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess: gone })}>
        {t('action.delete')}
      </Button>
    </Dialog>
  );
}
