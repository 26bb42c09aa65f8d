import { useState } from 'react';
import type { Show, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useTracks } from '@/track/trackApi';
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
        <ChooseTrack show={show} onChoose={setTrack} />
      )}
    </Dialog>
  );
}

function ChooseTrack({ show, onChoose }: { show: Show; onChoose: (track: Track) => void }) {
  const t = useText();
  const tracks = useTracks({ artist: show.owner?.id });
  const taken = new Set(useEpisodes(show.id).data?.pages.flatMap(({ items }) => items.map(({ track }) => track.id)));
  if (tracks.isPending) return <Skeleton height="44px" />;
  if (tracks.isError) return <Trouble cause={tracks.error} onRetry={() => void tracks.refetch()} />;
  const free = tracks.data.pages.flatMap(({ items }) => items).filter(({ id }) => !taken.has(id));
  return (
    <>
      {free.length === 0 && <p className={styles.quiet}>{t('podcast.noTracks')}</p>}
      <ul>
        {free.map((track) => (
          <li key={track.id}>
            <Button look="ghost" onClick={() => onChoose(track)}>
              {track.title}
            </Button>
          </li>
        ))}
      </ul>
      {tracks.hasNextPage && (
        <Button look="ghost" busy={tracks.isFetchingNextPage} onClick={() => void tracks.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      <UploadButton />
    </>
  );
}
