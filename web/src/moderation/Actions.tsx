import { EmptyState } from '@/design/EmptyState';
import { notice, refusal } from '@/design/noticeStore';
import { useStanding } from '@/role/useStanding';
import type { ModerationAction, Permission } from '@/api/types';
import { useRecord, useReverse, type Sieve } from './moderationApi';
import { RecordList } from './RecordList';

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
  const standing = useStanding(room);
  const record = useRecord(room, sieve);
  const holding = useRecord(room, { active: true });
  const reverse = useReverse(room);
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
    <RecordList record={record} height="220px" none={<EmptyState {...none} />} mayReverse={mayReverse}
      reversing={reverse.isPending ? reverse.variables.action : undefined} onReverse={takeBack} />
  );
}
