import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportState } from '@/api/types';
import { Choice } from '@/design/Choice';
import { Page } from '@/design/Page';
import { touchOnly } from '@/design/touchOnly';
import { useText } from '@/i18n/useText';
import { RoomBack } from '@/room/RoomBack';
import { useRoom } from '@/room/roomApi';
import { CaseList } from './CaseList';

const states = ['OPEN', 'ESCALATED', 'RESOLVED', 'DISMISSED'] as const;

/** What was reported in a room. */
export function QueuePage() {
  const t = useText();
  const { room } = useParams({ strict: false }) as { room: string };
  const [state, setState] = useState<ReportState>('OPEN');
  const name = useRoom(room).data?.name ?? '';
  return (
    <Page title={t('queue.title', { name })} lead={touchOnly ? undefined : t('queue.lead')}>
      <RoomBack room={room} name={name} />
      <Choice label={t('queue.state')} value={state} onChange={setState}
        options={states.map((value) => ({ value, name: t(`queue.state.${value}`) }))} />
      <CaseList room={room} state={state} />
    </Page>
  );
}
