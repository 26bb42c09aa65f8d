import { Radio } from 'lucide-react';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { HistoryWishes } from './HistoryWishes';
import { ListenRow } from './ListenRow';
import { useListens } from './listenApi';
import styles from './HistoryPage.module.css';

/** What one has heard, here and with other programs. */
export function HistoryPage() {
  const t = useText();
  const scrobbling = (
    <ButtonLink to="/you/scrobbling" icon={<Radio />}>
      {t('scrobbler.title')}
    </ButtonLink>
  );
  return (
    <Page title={t('listen.history')} lead={t('listen.historyLead')} action={scrobbling}>
      <HistoryWishes />
      <Listens />
    </Page>
  );
}

function Listens() {
  const t = useText();
  const listens = useListens();
  if (listens.isPending) return <Skeleton height="72px" />;
  if (listens.isError) return <Trouble cause={listens.error} onRetry={() => void listens.refetch()} />;
  const items = listens.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title={t('listen.none')} text={t('listen.noneText')} />;
  return (
    <>
      <ol className={styles.list}>
        {items.map((listen) => (
          <ListenRow key={listen.id} listen={listen} />
        ))}
      </ol>
      {listens.hasNextPage && (
        <Button busy={listens.isFetchingNextPage} onClick={() => void listens.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
