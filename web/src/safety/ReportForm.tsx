import { useState } from 'react';
import type { ReportReason } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useReport, type Reported } from './safetyApi';

const reasons = ['SPAM', 'ABUSE', 'ILLEGAL', 'OTHER'] as const;

/** Asks what is wrong; nobody is told who reported it. */
export function ReportForm({ about, onDone }: { about: Reported; onDone: () => void }) {
  const t = useText();
  const report = useReport();
  const [reason, setReason] = useState<ReportReason>('SPAM');
  const [note, setNote] = useState('');
  const send = () => report.mutate({ about, reason, note }, { onSuccess: onDone });
  return (
    <>
      <Choice label={t('report.reason')} value={reason} onChange={setReason}
        options={reasons.map((value) => ({ value, name: t(`report.reason.${value}`) }))} />
      <TextField label={t('report.note')} hint={t('report.noteHint')} value={note} maxLength={500}
        onChange={({ target }) => setNote(target.value)} />
      <FormProblem cause={report.error} />
      <Button look="act" busy={report.isPending} onClick={send}>
        {t('report.send')}
      </Button>
    </>
  );
}
