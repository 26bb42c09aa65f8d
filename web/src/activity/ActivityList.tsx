import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { ActivityItem } from './ActivityItem';
import styles from './ActivityList.module.css';

const often = 15_000;

/** Who did what, newest first. */
export function ActivityList() {
  const t = useText();
  const feed = useInfiniteQuery({
    queryKey: ['activity'],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/activity', { params: { query: { limit: 12, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: often,
  });
  const items = feed.data?.pages.flatMap((page) => page.items) ?? [];
  if (feed.isError) return <Trouble cause={feed.error} onRetry={() => void feed.refetch()} />;
  return (
    <>
      <ol className={styles.list}>
        {feed.isPending && Array.from({ length: 6 }, (_, index) => <Skeleton key={index} height="52px" />)}
        {items.map((item) => (
          <ActivityItem key={item.id} activity={item} />
        ))}
      </ol>
      {feed.isSuccess && items.length === 0 && <p className={styles.none}>{t('activity.none')}</p>}
      {feed.hasNextPage && (
        <Button look="ghost" busy={feed.isFetchingNextPage} onClick={() => void feed.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
