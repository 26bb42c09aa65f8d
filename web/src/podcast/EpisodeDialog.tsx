import { Trash2 } from 'lucide-react';
import type { Episode, Show } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { EpisodeForm } from './EpisodeForm';
import { useDeleteEpisode, usePutEpisode } from './podcastApi';

interface EpisodeDialogProps {
  show: Show;
  episode: Episode;
  onClose: () => void;
}

/** Says something else of an episode, or takes it out of its show. */
export function EpisodeDialog({ show, episode, onClose }: EpisodeDialogProps) {
  const t = useText();
  const put = usePutEpisode(show.id);
  const remove = useDeleteEpisode(show.id);
  const { id, title } = episode.track;
  return (
    <Dialog open onOpenChange={onClose} title={t('podcast.editEpisode', { title })}>
      <EpisodeForm episode={episode} busy={put.isPending} cause={put.error}
        onWords={(words) => put.mutate({ track: id, ...words }, { onSuccess: onClose })} />
      <FormProblem cause={remove.error} />
      <Button look="ghost" icon={<Trash2 />} busy={remove.isPending} onClick={() => remove.mutate(id, { onSuccess: onClose })}>
        {t('podcast.takeOut')}
      </Button>
    </Dialog>
  );
}
