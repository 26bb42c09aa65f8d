import type { ReactNode } from 'react';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useTracks } from './trackApi';

interface ChooseTrackProps {
  artist: string | undefined;
  /** Which of the artist's there are to choose from. */
  free: (track: Track) => boolean;
  icon?: ReactNode;
  /** Said when there are none. */
  none: ReactNode;
  onChoose: (track: Track) => void;
}

/** One of somebody's tracks, further ones on demand. */
export function ChooseTrack({ artist, free, icon, none, onChoose }: ChooseTrackProps) {
  const t = useText();
  const tracks = useTracks({ artist });
  if (tracks.isPending) return <Skeleton height="44px" />;
  if (tracks.isError) return <Trouble cause={tracks.error} onRetry={() => void tracks.refetch()} />;
  const found = tracks.data.pages.flatMap(({ items }) => items).filter(free);
  return (
    <>
      {found.length === 0 && none}
      <ul>
        {found.map((track) => (
          <li key={track.id}>
            <Button look="ghost" icon={icon} onClick={() => onChoose(track)}>
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
    </>
  );
}
