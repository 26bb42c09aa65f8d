import type { Message } from '@/api/types';
import { Dialog } from '@/design/Dialog';
import { useText } from '@/i18n/useText';
import { ReportForm } from './ReportForm';

/** Brings a message before those who keep order. */
export function ReportDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog open onOpenChange={onClose} title={t('report.title')} description={t('report.text')}>
      <ReportForm about={{ room: message.room, message: message.id }} onDone={onClose} />
    </Dialog>
  );
}
