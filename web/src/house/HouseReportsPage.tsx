import { useState } from 'react';
import { Choice } from '@/design/Choice';
import { useText } from '@/i18n/useText';
import { CaseList } from '@/safety/CaseList';
import { house } from '@/safety/safetyCalls';
import { AdminPage } from './AdminPage';

const states = ['OPEN', 'RESOLVED', 'DISMISSED'] as const;

/** What moderators handed up, and what is between two people. */
export function HouseReportsPage() {
  const t = useText();
  const [state, setState] = useState<(typeof states)[number]>('OPEN');
  return (
    <AdminPage title={t('house.reportsTitle')} lead={t('house.reportsLead')}>
      <Choice label={t('queue.state')} value={state} onChange={setState}
        options={states.map((value) => ({ value, name: t(`queue.state.${value}`) }))} />
      <CaseList room={house} state={state === 'OPEN' ? undefined : state} />
    </AdminPage>
  );
}
