import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useDeleteTrack } from './trackApi';

/** Asks before a track is gone for good. */
export function DeleteTrackDialog({ track, onClose }: { track: Track; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const remove = useDeleteTrack(track.id);
  const here = useRouterState({ select: ({ location }) => location.pathname === `/tracks/${track.id}` });
  const gone = () => (here ? void navigate({ to: '/library' }) : onClose());
  return (
    <Dialog open onOpenChange={onClose} title={t('track.delete', { title: track.title })} description={t('track.deleteText')}>
      <FormProblem cause={remove.error} />
      <Button look="stop" busy={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess: gone })}>
        {t('action.delete')}
      </Button>
    </Dialog>
  );
}
