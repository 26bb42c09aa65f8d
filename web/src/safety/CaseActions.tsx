import { useState } from 'react';
import type { Report, ReportResolution } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { house } from './safetyCalls';
import { useResolve } from './safetyApi';
import styles from './QueuePage.module.css';

const anHour = 3_600_000;

/** What may become of a case; the reason goes into the room's record. */
export function CaseActions({ room, report }: { room: string; report: Report }) {
  const t = useText();
  const resolve = useResolve(room);
  const [reason, setReason] = useState('');
  const choices = choicesFor(room, report);
  const settle = (resolution: ReportResolution) =>
    resolve.mutate({
      report: report.id,
      resolution,
      reason,
      until: resolution === 'TIME_OUT' ? inAnHour() : undefined,
    });
  return (
    <>
      <Field label={t('queue.reason')} value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      <FormProblem cause={resolve.error} />
      <div className={styles.actions} role="group" aria-label={t('queue.actions')}>
        {choices.map((choice) => (
          <Button key={choice} look={choice === 'BAN' || choice === 'DELETE' ? 'stop' : undefined}
            busy={resolve.isPending && resolve.variables.resolution === choice} onClick={() => settle(choice)}>
            {t(`queue.do.${choice}`)}
          </Button>
        ))}
      </div>
    </>
  );
}

/** A message can be deleted; nobody is sent out of what is between two; the house hands nothing further up. */
function choicesFor(room: string, { message, state, roomName }: Report): ReportResolution[] {
  const among = room !== house || roomName !== '';
  const choices: [ReportResolution, boolean][] = [
    ['DISMISS', true],
    ['DELETE', !!message],
    ['TIME_OUT', true],
    ['KICK', among],
    ['BAN', among],
    ['ESCALATE', room !== house && state === 'OPEN'],
  ];
  return choices.filter(([, fits]) => fits).map(([choice]) => choice);
}

function inAnHour(): string {
  return new Date(Date.now() + anHour).toISOString();
}
