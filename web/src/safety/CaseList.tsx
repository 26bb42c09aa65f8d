import type { ReportState } from '@/api/types';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { ReportCase } from './ReportCase';
import { house } from './safetyCalls';
import { useReports } from './safetyApi';
import styles from './QueuePage.module.css';
import { useQueueKeys } from './useQueueKeys';

interface CaseListProps {
  /** Or the house. */
  room: string;
  /** Without one: those that wait. */
  state?: ReportState;
}

/** What was reported, one case after the other. */
export function CaseList({ room, state }: CaseListProps) {
  const t = useText();
  const reports = useReports(room, state);
  const cases = reports.data?.pages.flatMap(({ items }) => items) ?? [];
  const keys = useQueueKeys();
  return (
    <>
      <p role="status" className="hidden-text">
        {reports.isSuccess ? t('queue.count', { count: cases.length }) : ''}
      </p>
      {reports.isError && <Trouble cause={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.isPending && [1, 2].map((row) => <Skeleton key={row} height="160px" />)}
      {reports.isSuccess && cases.length === 0 && (
        <EmptyState title={t('queue.none')} text={t(room === house ? 'house.reportsNone' : 'queue.noneText')} />
      )}
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
    </>
  );
}
