import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { notice, refusal } from '@/design/noticeStore';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useStanding } from '@/role/useStanding';
import type { ModerationAction, Permission } from '@/api/types';
import { ActionLine } from './ActionLine';
import { useRecord, useReverse, type Sieve } from './moderationApi';

interface ActionsProps {
  room: string;
  sieve: Sieve;
  none: { title: string; text: string };
}

/** What it takes to take each kind back; nothing else can be. */
const takenBackWith: Partial<Record<ModerationAction['kind'], Permission>> = { BAN: 'BAN', TIME_OUT: 'TIME_OUT', MUTE: 'TIME_OUT', GUARD: 'TIME_OUT' };

/** What is put back, whenever it was done. */
const putBackWith: Partial<Record<ModerationAction['kind'], Permission>> = {
  CREATE_RULE: 'MANAGE_SAFETY',
  UPDATE_RULE: 'MANAGE_SAFETY',
  DELETE_RULE: 'MANAGE_SAFETY',
  CHANGE_SAFETY: 'MANAGE_SAFETY',
  DISMISS_REPORT: 'MANAGE_MESSAGES',
  TAKE_BACK: 'MANAGE_MESSAGES',
};

/** A stretch of the record, the newest first; what still holds can be taken back. */
export function Actions({ room, sieve, none }: ActionsProps) {
  const t = useText();
  const standing = useStanding(room);
  const record = useRecord(room, sieve);
  const holding = useRecord(room, { active: true });
  const reverse = useReverse(room);
  const items = record.data?.pages.flatMap((page) => page.items) ?? [];
  const holds = new Set(holding.data?.pages.flatMap((page) => page.items).map(({ id }) => id));
  const mayReverse = ({ id, kind, reversedBy }: ModerationAction) => {
    const putBack = reversedBy ? undefined : putBackWith[kind];
    return putBack ? standing.may(putBack) : holds.has(id) && standing.may(takenBackWith[kind] ?? 'BAN');
  };
  const takeBack = ({ id, target }: ModerationAction) =>
    reverse.mutate({ action: id, reason: '' }, {
      onSuccess: () => notice('moderation.lifted', { name: target?.displayName ?? '' }),
      onError: refusal,
    });
  return (
    <>
      {record.isError && <Trouble cause={record.error} onRetry={() => void record.refetch()} />}
      {record.isPending && <Skeleton height="220px" />}
      {record.isSuccess && items.length === 0 && <EmptyState {...none} />}
      <ul className={styles.list}>
        {items.map((action) => (
          <ActionLine key={action.id} action={action}>
            {mayReverse(action) && (
              <Button busy={reverse.isPending && reverse.variables.action === action.id} onClick={() => takeBack(action)}>
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
