import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportState } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useRoom } from '@/room/roomApi';
import { ReportCase } from './ReportCase';
import { useReports } from './safetyApi';
import styles from './QueuePage.module.css';
import { useQueueKeys } from './useQueueKeys';

const states = ['OPEN', 'ESCALATED', 'RESOLVED', 'DISMISSED'] as const;

/** What was reported in a room, one case after the other. */
export function QueuePage() {
  const t = useText();
  const { room } = useParams({ strict: false }) as { room: string };
  const [state, setState] = useState<ReportState>('OPEN');
  const name = useRoom(room).data?.name ?? '';
  const reports = useReports(room, state);
  const cases = reports.data?.pages.flatMap(({ items }) => items) ?? [];
  const keys = useQueueKeys();
  return (
    <Page title={t('queue.title', { name })} lead={t('queue.lead')}
      action={<Link to="/rooms/$room" params={{ room }}>{t('queue.back')}</Link>}>
      <Choice label={t('queue.state')} value={state} onChange={setState}
        options={states.map((value) => ({ value, name: t(`queue.state.${value}`) }))} />
      <p role="status" className="hidden-text">
        {reports.isSuccess ? t('queue.count', { count: cases.length }) : ''}
      </p>
      {reports.isError && <Trouble cause={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.isPending && [1, 2].map((row) => <Skeleton key={row} height="160px" />)}
      {reports.isSuccess && cases.length === 0 && <EmptyState title={t('queue.none')} text={t('queue.noneText')} />}
      <ul className={styles.cases} onKeyDown={keys}>
        {cases.map((report) => (
          <ReportCase key={report.id} room={room} report={report} />
        ))}
      </ul>
      {reports.hasNextPage && (
        <Button busy={reports.isFetchingNextPage} onClick={() => void reports.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </Page>
  );
}
