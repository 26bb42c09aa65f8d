import { useState } from 'react';
import type { Message, ReportReason } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useReportMessage } from './safetyApi';

const reasons = ['SPAM', 'ABUSE', 'ILLEGAL', 'OTHER'] as const;

/** Asks what is wrong with a message; nobody is told who reported it. */
export function ReportDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useText();
  const report = useReportMessage();
  const [reason, setReason] = useState<ReportReason>('SPAM');
  const [note, setNote] = useState('');
  const send = () => report.mutate({ room: message.room, message: message.id, reason, note }, { onSuccess: onClose });
  return (
    <Dialog open onOpenChange={onClose} title={t('report.title')} description={t('report.text')}>
      <Choice label={t('report.reason')} value={reason} onChange={setReason}
        options={reasons.map((value) => ({ value, name: t(`report.reason.${value}`) }))} />
      <TextField label={t('report.note')} hint={t('report.noteHint')} value={note} maxLength={500}
        onChange={({ target }) => setNote(target.value)} />
      <FormProblem cause={report.error} />
      <Button look="act" busy={report.isPending} onClick={send}>
        {t('report.send')}
      </Button>
    </Dialog>
  );
}
