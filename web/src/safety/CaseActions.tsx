import { useState } from 'react';
import type { Report, ReportResolution } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useResolve } from './safetyApi';
import styles from './QueuePage.module.css';

const anHour = 3_600_000;

/** What may become of a case; the reason goes into the room's record. */
export function CaseActions({ room, report }: { room: string; report: Report }) {
  const t = useText();
  const resolve = useResolve(room);
  const [reason, setReason] = useState('');
  const choices: ReportResolution[] = report.message
    ? ['DISMISS', 'DELETE', 'TIME_OUT', 'KICK', 'BAN', 'ESCALATE']
    : ['DISMISS', 'TIME_OUT', 'KICK', 'BAN', 'ESCALATE'];
  const settle = (resolution: ReportResolution) =>
    resolve.mutate({
      report,
      resolution,
      reason,
      until: resolution === 'TIME_OUT' ? inAnHour() : undefined,
    });
  return (
    <>
      <Field label={t('queue.reason')} value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      <FormProblem cause={resolve.error} />
      <div className={styles.actions} role="group" aria-label={t('queue.actions')}>
        {choices
          .filter((choice) => choice !== 'ESCALATE' || report.state === 'OPEN')
          .map((choice) => (
            <Button key={choice} look={choice === 'BAN' || choice === 'DELETE' ? 'stop' : undefined}
              busy={resolve.isPending && resolve.variables.resolution === choice} onClick={() => settle(choice)}>
              {t(`queue.do.${choice}`)}
            </Button>
          ))}
      </div>
    </>
  );
}

function inAnHour(): string {
  return new Date(Date.now() + anHour).toISOString();
}
