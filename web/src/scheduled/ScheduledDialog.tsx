import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { ScheduledItem } from './ScheduledItem';
import { useScheduled } from './scheduledApi';
import styles from './Scheduled.module.css';

/** What one is going to say in a room: to be changed, sent at once or dropped. */
export function ScheduledDialog({ room, onClose }: { room: string; onClose: () => void }) {
  const t = useText();
  const scheduled = useScheduled(room);
  return (
    <Dialog open onOpenChange={onClose} title={t('scheduled.title')}>
      <FormProblem cause={scheduled.error} />
      {scheduled.isPending && <Skeleton height="96px" />}
      {scheduled.data?.length === 0 && <p className={styles.none}>{t('scheduled.none')}</p>}
      <ul className={styles.list}>
        {scheduled.data?.map((message) => <ScheduledItem key={message.id} message={message} />)}
      </ul>
    </Dialog>
  );
}
