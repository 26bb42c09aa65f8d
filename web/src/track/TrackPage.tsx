import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTitle } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { moment } from '@/share/moment';
import { TrackHead } from './TrackHead';
import { TrackSound } from './TrackSound';
import { TrackWords } from './TrackWords';
import { useTint } from './useTint';
import { useLinkedTrack, useTrack } from './trackApi';
import styles from './TrackPage.module.css';

const CommentMarks = lazy(() => import('@/comment/CommentMarks'));
const SimilarTracks = lazy(() => import('@/explore/SimilarTracks'));
const Twins = lazy(() => import('@/explore/Twins'));
const TrackComments = lazy(() => import('@/comment/TrackComments'));
const TrackLyrics = lazy(() => import('@/lyrics/TrackLyrics'));
const TrackRights = lazy(() => import('@/release/TrackRights'));

/** A track: its sound drawn large, who made it, and what they say about it. */
export function TrackPage() {
  const { track: id } = useParams({ from: '/tracks/$track' });
  const { t = '', key } = useSearch({ from: '/tracks/$track' });
  const from = moment(t) ?? 0;
  const track = useOpened(id, key);
  const tint = useTint(track.data?.cover);
  useTitle(track.data ? `${track.data.title} – ${track.data.artist?.displayName ?? ''}` : '');
  if (track.isError) return <Trouble alone cause={track.error} onRetry={() => void track.refetch()} />;
  return (
    <article className={styles.page}>
      <div className={styles.stage} style={tint ? { background: tint } : undefined}>
        {track.data ? <TrackHead track={track.data} from={from} /> : <LoadingHead />}
        {track.data ? <TrackSound track={track.data} from={from} /> : <Skeleton height="120px" />}
        <Suspense>{track.data && <CommentMarks key={id} track={track.data} />}</Suspense>
      </div>
      {track.data && <TrackWords track={track.data} />}
      <Suspense>{track.data && <Twins track={track.data} />}</Suspense>
      <Suspense>{track.data && <TrackRights track={track.data} />}</Suspense>
      <Suspense>{track.data && !key && <TrackLyrics key={id} track={track.data} />}</Suspense>
      <Suspense>{track.data && !key && <TrackComments key={id} track={track.data} />}</Suspense>
      <Suspense>{track.data && !key && <SimilarTracks track={id} />}</Suspense>
    </article>
  );
}

/** Whoever comes by a secret link is shown the track by it, and by nothing else. */
function useOpened(id: string, key = '') {
  const known = useTrack(id, !key);
  const linked = useLinkedTrack(id, key);
  return key ? linked : known;
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
