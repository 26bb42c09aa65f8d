import { Button } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { AuditItem } from './AuditItem';
import { lookAgain, useAudit, type AuditFilter } from './auditApi';

/** What was found, newest first. */
export function AuditList({ filter }: { filter: AuditFilter }) {
  const t = useText();
  const found = useAudit(filter);
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.part} data-wide aria-labelledby="entries">
      <div className={styles.row}>
        <h2 id="entries">{t('audit.entries')}</h2>
        <Button look="ghost" busy={found.isRefetching} onClick={lookAgain}>
          {t('action.reload')}
        </Button>
      </div>
      {found.isError && <Trouble cause={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton height="240px" />}
      {found.isSuccess && items.length === 0 && <p className={styles.quiet}>{t('audit.none')}</p>}
      <ul className={styles.list}>
        {items.map((entry) => (
          <AuditItem key={entry.seq} entry={entry} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button look="ghost" busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </section>
  );
}
