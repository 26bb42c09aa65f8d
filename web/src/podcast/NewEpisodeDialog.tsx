import { useState } from 'react';
import type { Show, Track } from '@/api/types';
import { Dialog } from '@/design/Dialog';
import { useText } from '@/i18n/useText';
import { ChooseTrack } from '@/track/ChooseTrack';
import { UploadButton } from '@/upload/UploadButton';
import { EpisodeForm } from './EpisodeForm';
import { useEpisodes, usePutEpisode } from './podcastApi';
import styles from './podcast.module.css';

interface NewEpisodeDialogProps {
  show: Show;
  onClose: () => void;
}

/** Makes an episode of one of one's tracks: first which, then what is said of it. */
export function NewEpisodeDialog({ show, onClose }: NewEpisodeDialogProps) {
  const t = useText();
  const [track, setTrack] = useState<Track>();
  const put = usePutEpisode(show.id);
  return (
    <Dialog open onOpenChange={onClose} title={track ? track.title : t('podcast.newEpisode')}
      description={track ? undefined : t('podcast.chooseTrack')}>
      {track ? (
        <EpisodeForm busy={put.isPending} cause={put.error}
          onWords={(words) => put.mutate({ track: track.id, ...words }, { onSuccess: onClose })} />
      ) : (
        <ChooseOne show={show} onChoose={setTrack} />
      )}
    </Dialog>
  );
}

function ChooseOne({ show, onChoose }: { show: Show; onChoose: (track: Track) => void }) {
  const t = useText();
  const taken = new Set(useEpisodes(show.id).data?.pages.flatMap(({ items }) => items.map(({ track }) => track.id)));
  return (
    <>
      <ChooseTrack artist={show.owner?.id} free={({ id }) => !taken.has(id)} onChoose={onChoose}
        none={<p className={styles.quiet}>{t('podcast.noTracks')}</p>} />
      <UploadButton />
    </>
  );
}
