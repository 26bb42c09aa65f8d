import { Plus } from 'lucide-react';
import type { Album, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useTracks } from '@/track/trackApi';
import type { Placed } from './arranging';
import styles from './ArrangeDialog.module.css';

interface LooseTracksProps {
  album: Album;
  placed: Placed[];
  onAdd: (track: Track) => void;
}

/** One's own tracks that are on no album, to be put on this one. */
export function LooseTracks({ album, placed, onAdd }: LooseTracksProps) {
  const t = useText();
  const tracks = useTracks({ artist: album.artist?.id });
  if (tracks.isPending) return <Skeleton height="44px" />;
  if (tracks.isError) return <Trouble cause={tracks.error} onRetry={() => void tracks.refetch()} />;
  const taken = new Set(placed.map(({ track }) => track.id));
  const loose = tracks.data.pages
    .flatMap(({ items }) => items)
    .filter((track) => !taken.has(track.id) && (!track.album || track.album.id === album.id));
  return (
    <section className={styles.loose} aria-label={t('album.loose')}>
      <h3>{t('album.loose')}</h3>
      {loose.length === 0 && <p className={styles.none}>{t('album.noLoose')}</p>}
      <ul>
        {loose.map((track) => (
          <li key={track.id}>
            <Button look="ghost" icon={<Plus />} onClick={() => onAdd(track)}>
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
    </section>
  );
}
