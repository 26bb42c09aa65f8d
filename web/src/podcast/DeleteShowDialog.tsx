import { useNavigate } from '@tanstack/react-router';
import type { Show } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useDeleteShow } from './podcastApi';

/** Asks before a show, and the feed people subscribe to, is gone for good. */
export function DeleteShowDialog({ show, onClose }: { show: Show; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const remove = useDeleteShow(show.id);
  const gone = () => void navigate({ to: '/podcasts' });
  return (
    <Dialog open onOpenChange={onClose} title={t('track.delete', { title: show.title })} description={t('podcast.deleteText')}>
      <FormProblem cause={remove.error} />
      <Button look="stop" busy={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess: gone })}>
        {t('action.delete')}
      </Button>
    </Dialog>
  );
}
