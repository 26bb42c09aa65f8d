import type { ModerationAction } from '@/api/types';
import { useText } from '@/i18n/useText';
import { RecordList } from '@/moderation/RecordList';
import styles from '@/room/RoomSettings.module.css';
import { useHouseRecord, usePutBack } from '@/safety/safetyApi';

const putBack = ['CREATE_RULE', 'UPDATE_RULE', 'DELETE_RULE', 'CHANGE_SAFETY'];
const mayReverse = ({ kind, reversedBy }: ModerationAction) => putBack.includes(kind) && !reversedBy;

/** What admins did with the rules of the house; each change can be taken back. */
export function HouseRecord() {
  const t = useText();
  const record = useHouseRecord();
  const reverse = usePutBack();
  return (
    <section className={styles.part} aria-labelledby="record">
      <h2 id="record">{t('house.record')}</h2>
      <RecordList record={record} height="120px" none={<p className={styles.quiet}>{t('house.recordNone')}</p>} mayReverse={mayReverse}
        reversing={reverse.isPending ? reverse.variables : undefined} onReverse={({ id }) => reverse.mutate(id)} />
    </section>
  );
}
