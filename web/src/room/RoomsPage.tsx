import { Plus, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { SearchField } from '@/design/SearchField';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { CreateRoomDialog } from './CreateRoomDialog';
import { RoomCard } from './RoomCard';
import { useRooms } from './roomApi';
import styles from './RoomsPage.module.css';

/** Every room one may enter: find one, or open a new one. */
export function RoomsPage() {
  const t = useText();
  const [query, setQuery] = useState('');
  const [creating, setCreating] = useState(false);
  const rooms = useRooms(useDeferredValue(query.trim()));
  const items = rooms.data?.pages.flatMap((page) => page.items) ?? [];
  const create = (
    <Button look="act" icon={<Plus />} onClick={() => setCreating(true)}>
      {t('room.create')}
    </Button>
  );
  return (
    <Page title={t('room.all')} lead={t('room.lead')} action={create}>
      <p>
        <ButtonLink to="/search" icon={<Search />}>
          {t('search.title')}
        </ButtonLink>
      </p>
      <SearchField label={t('room.search')} value={query} onChange={setQuery} />
      {rooms.isError && <Trouble cause={rooms.error} onRetry={() => void rooms.refetch()} />}
      {rooms.isPending && <LoadingRooms />}
      {rooms.isSuccess && items.length === 0 && (
        <EmptyState title={query ? t('room.noneFound') : t('room.none')} text={query ? t('room.noneFoundText') : t('room.noneText')}>
          {create}
        </EmptyState>
      )}
      <ul className={styles.grid}>
        {items.map((room) => (
          <li key={room.id}>
            <RoomCard room={room} />
          </li>
        ))}
      </ul>
      {rooms.hasNextPage && (
        <Button busy={rooms.isFetchingNextPage} onClick={() => void rooms.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      <CreateRoomDialog open={creating} onOpenChange={setCreating} />
    </Page>
  );
}

function LoadingRooms() {
  return (
    <div className={styles.grid}>
      {Array.from({ length: 6 }, (_, index) => (
        <Skeleton key={index} height="var(--room)" />
      ))}
    </div>
  );
}
