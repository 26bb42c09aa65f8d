import type { ReactNode } from 'react';
import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { TrackRow } from './TrackRow';
import type { Tracks } from './trackApi';
import styles from './TrackList.module.css';

/** Tracks one below the other; playing one queues those after it. */
export function TrackList({ tracks, empty, rows = 6 }: { tracks: Tracks; empty: ReactNode; rows?: number }) {
  const t = useText();
  if (tracks.isPending) return <LoadingTracks rows={rows} />;
  if (tracks.isError) return <Trouble cause={tracks.error} onRetry={() => void tracks.refetch()} />;
  const items = tracks.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      <ol className={styles.list}>
        {items.map((track) => (
          <TrackRow key={track.id} track={track} among={items} />
        ))}
      </ol>
      {tracks.hasNextPage && (
        <Button busy={tracks.isFetchingNextPage} onClick={() => void tracks.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}

function LoadingTracks({ rows }: { rows: number }) {
  return (
    <div className={styles.list}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.loading}>
          <Skeleton width="56px" height="56px" />
          <Skeleton width="40%" height="20px" />
          <Skeleton height="40px" />
        </div>
      ))}
    </div>
  );
}
