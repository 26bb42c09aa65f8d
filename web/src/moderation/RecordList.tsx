import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ModerationAction } from '@/api/types';
import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { ActionLine } from './ActionLine';

interface RecordListProps {
  record: UseInfiniteQueryResult<InfiniteData<{ items: ModerationAction[] }>>;
  /** How much place it takes until it is there. */
  height: string;
  /** What is said when there is nothing. */
  none: ReactNode;
  mayReverse: (action: ModerationAction) => boolean;
  /** The action that is just being taken back. */
  reversing: string | undefined;
  onReverse: (action: ModerationAction) => void;
}

/** A stretch of what was done, the newest first; what can be is taken back by a press. */
export function RecordList({ record, height, none, mayReverse, reversing, onReverse }: RecordListProps) {
  const t = useText();
  const items = record.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {record.isError && <Trouble cause={record.error} onRetry={() => void record.refetch()} />}
      {record.isPending && <Skeleton height={height} />}
      {record.isSuccess && items.length === 0 && none}
      <ul className={styles.list}>
        {items.map((action) => (
          <ActionLine key={action.id} action={action}>
            {mayReverse(action) && (
              <Button busy={reversing === action.id} onClick={() => onReverse(action)}>
                {t('moderation.takeBack')}
              </Button>
            )}
          </ActionLine>
        ))}
      </ul>
      {record.hasNextPage && (
        <Button look="ghost" busy={record.isFetchingNextPage} onClick={() => void record.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
