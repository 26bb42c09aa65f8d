import { CalendarClock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { useScheduled } from './scheduledApi';
import styles from './Scheduled.module.css';

const ScheduledDialog = lazy(() => import('./ScheduledDialog').then((module) => ({ default: module.ScheduledDialog })));

/** Reminds of what one is going to say here; nothing when that is nothing. */
export function ScheduledLine({ room }: { room: string }) {
  const t = useText();
  const count = useScheduled(room).data?.length ?? 0;
  const [open, setOpen] = useState(false);
  return (
    <>
      {count > 0 && (
        <Button look="ghost" className={styles.waiting} icon={<CalendarClock />} onClick={() => setOpen(true)}>
          {t('scheduled.count', { count })}
        </Button>
      )}
      {open && (
        <Suspense>
          <ScheduledDialog room={room} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
