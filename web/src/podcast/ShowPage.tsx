import { useParams } from '@tanstack/react-router';
import page from '@/album/AlbumPage.module.css';
import { useTitle } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useTint } from '@/track/useTint';
import { ImportProgress } from './ImportProgress';
import { LinkedText } from './LinkedText';
import { ShowEpisodes } from './ShowEpisodes';
import { ShowHead } from './ShowHead';
import { SubscribeBox } from './SubscribeBox';
import { useShow } from './podcastApi';
import styles from './podcast.module.css';

/** A podcast: its cover, what it is about, how to subscribe, and its episodes. */
export function ShowPage() {
  const { show: id } = useParams({ strict: false }) as { show: string };
  const show = useShow(id);
  const tint = useTint(show.data?.cover);
  useTitle(show.data?.title ?? '');
  if (show.isError) return <Trouble alone cause={show.error} onRetry={() => void show.refetch()} />;
  return (
    <article className={page.page}>
      <div className={page.stage} style={tint ? { background: tint } : undefined}>
        {show.data ? <ShowHead show={show.data} /> : <Skeleton height="var(--art)" />}
      </div>
      {show.data?.description && (
        <p className={styles.about}>
          <LinkedText text={show.data.description} />
        </p>
      )}
      {show.data && <SubscribeBox show={show.data} />}
      {show.data?.importedFrom && <ImportProgress show={show.data} />}
      {show.data ? <ShowEpisodes show={show.data} /> : <Skeleton height="240px" />}
      {show.data?.copyright && <p className={styles.quiet}>{show.data.copyright}</p>}
    </article>
  );
}
