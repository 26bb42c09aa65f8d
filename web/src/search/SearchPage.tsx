import { useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { SearchField } from '@/design/SearchField';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { Filters } from './Filters';
import { FoundMessage } from './FoundMessage';
import { FoundThings } from './FoundThings';
import { useSearch } from './searchApi';
import styles from './SearchPage.module.css';

/** Finds what was said; the address keeps what was asked, so that it can be shared and gone back to. */
export function SearchPage() {
  const t = useText();
  const navigate = useNavigate();
  const { query = '' } = useAddress({ strict: false }) as { query?: string };
  const asked = useDeferredValue(query.trim());
  const search = useSearch(asked);
  const hits = search.data?.pages.flatMap(({ items }) => items) ?? [];
  const ask = (words: string) => void navigate({ to: '/search', search: words ? { query: words } : {}, replace: true });
  return (
    <Page title={t('search.title')} lead={t('search.lead')}>
      <SearchField label={t('search.field')} value={query} onChange={ask} />
      <Filters query={query} onQuery={ask} />
      <p role="status" className="hidden-text">
        {search.isSuccess && asked ? t('search.count', { count: hits.length }) : ''}
      </p>
      {!asked && <EmptyState title={t('search.empty')} text={t('search.emptyText')} />}
      {asked && <FoundThings query={asked} />}
      {asked && search.isError && <Trouble cause={search.error} onRetry={() => void search.refetch()} />}
      {asked && search.isPending && [1, 2, 3].map((row) => <Skeleton key={row} height="84px" />)}
      {asked && search.isSuccess && hits.length === 0 && (
        <EmptyState title={t('search.none')} text={t('search.noneText')} />
      )}
      {asked && search.data?.pages[0]?.partial && <p className={styles.partial}>{t('search.partial')}</p>}
      <ul className={styles.list}>
        {asked && hits.map(({ message, roomName = '', highlights }) => message && (
          <li key={message.id}>
            <FoundMessage message={message} roomName={roomName} highlights={highlights} />
          </li>
        ))}
      </ul>
      {asked && search.hasNextPage && (
        <Button busy={search.isFetchingNextPage} onClick={() => void search.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </Page>
  );
}
