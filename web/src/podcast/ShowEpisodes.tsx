import type { Show } from '@/api/types';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { EpisodeRow } from './EpisodeRow';
import { useEpisodes } from './podcastApi';
import styles from './ShowEpisodes.module.css';

/** What is in a show, latest first. */
export function ShowEpisodes({ show }: { show: Show }) {
  const t = useText();
  const episodes = useEpisodes(show.id);
  if (episodes.isPending) return <Skeleton height="240px" />;
  if (episodes.isError) return <Trouble cause={episodes.error} onRetry={() => void episodes.refetch()} />;
  const items = episodes.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return <EmptyState title={t('podcast.empty')} text={t(show.mayEdit ? 'podcast.emptyText' : 'podcast.emptyOther')} />;
  }
  const tracks = items.map(({ track }) => track);
  return (
    <section aria-label={t('podcast.episodes')} className={styles.episodes}>
      <h2>{t('podcast.episodes')}</h2>
      <ol className={styles.list}>
        {items.map((episode) => (
          <EpisodeRow key={episode.track.id} show={show} episode={episode} among={tracks} />
        ))}
      </ol>
      {episodes.hasNextPage && (
        <Button busy={episodes.isFetchingNextPage} onClick={() => void episodes.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </section>
  );
}
