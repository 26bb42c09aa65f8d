import type { ModerationAction } from '@/api/types';
import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { ActionLine } from '@/moderation/ActionLine';
import styles from '@/room/RoomSettings.module.css';
import { useHouseRecord, usePutBack } from '@/safety/safetyApi';

const putBack = ['CREATE_RULE', 'UPDATE_RULE', 'DELETE_RULE', 'CHANGE_SAFETY'];

/** What admins did with the rules of the house; each change can be taken back. */
export function HouseRecord() {
  const t = useText();
  const record = useHouseRecord();
  const reverse = usePutBack();
  const items: ModerationAction[] = record.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.part} aria-labelledby="record">
      <h2 id="record">{t('house.record')}</h2>
      {record.isError && <Trouble cause={record.error} onRetry={() => void record.refetch()} />}
      {record.isPending && <Skeleton height="120px" />}
      {record.isSuccess && items.length === 0 && <p className={styles.quiet}>{t('house.recordNone')}</p>}
      <ul className={styles.list}>
        {items.map((action) => (
          <ActionLine key={action.id} action={action}>
            {putBack.includes(action.kind) && !action.reversedBy && (
              <Button busy={reverse.isPending && reverse.variables === action.id} onClick={() => reverse.mutate(action.id)}>
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
    </section>
  );
}
