import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useSchedule, type Said } from './scheduledApi';
import { WhenForm } from './WhenForm';

interface SendLaterDialogProps {
  room: string;
  said: Omit<Said, 'at'>;
  onDone: () => void;
  onClose: () => void;
}

/** Says later what is in the field. */
export function SendLaterDialog({ room, said, onDone, onClose }: SendLaterDialogProps) {
  const t = useText();
  const schedule = useSchedule(room);
  const send = (at: string) => schedule.mutate({ ...said, at }, { onSuccess: onDone });
  return (
    <Dialog open onOpenChange={onClose} title={t('scheduled.later')} description={t('scheduled.laterText')}>
      <FormProblem cause={schedule.error} />
      <WhenForm doing={t('scheduled.schedule')} busy={schedule.isPending} onDone={send} />
    </Dialog>
  );
}
