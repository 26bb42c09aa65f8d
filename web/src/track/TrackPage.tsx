import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTitle } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { TrackHead } from './TrackHead';
import { TrackSound } from './TrackSound';
import { TrackWords } from './TrackWords';
import { useTint } from './useTint';
import { useTrack } from './trackApi';
import styles from './TrackPage.module.css';

const TrackLyrics = lazy(() => import('@/lyrics/TrackLyrics'));

/** A track: its sound drawn large, who made it, and what they say about it. */
export function TrackPage() {
  const { track: id } = useParams({ from: '/tracks/$track' });
  const { t: from } = useSearch({ from: '/tracks/$track' });
  const track = useTrack(id);
  const tint = useTint(track.data?.cover);
  useTitle(track.data ? `${track.data.title} – ${track.data.artist?.displayName ?? ''}` : '');
  if (track.isError) return <Trouble alone cause={track.error} onRetry={() => void track.refetch()} />;
  return (
    <article className={styles.page}>
      <div className={styles.stage} style={tint ? { background: tint } : undefined}>
        {track.data ? <TrackHead track={track.data} from={from ?? 0} /> : <LoadingHead />}
        {track.data ? <TrackSound track={track.data} from={from ?? 0} /> : <Skeleton height="120px" />}
      </div>
      {track.data && <TrackWords track={track.data} />}
      <Suspense>{track.data && <TrackLyrics key={id} track={track.data} />}</Suspense>
    </article>
  );
}

function LoadingHead() {
  return (
    <div className={styles.loading}>
      <Skeleton width="var(--art)" height="var(--art)" />
      <div>
        <Skeleton width="min(360px, 60%)" height="39px" />
        <Skeleton width="160px" height="24px" />
      </div>
    </div>
  );
}
