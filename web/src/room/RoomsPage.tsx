import { AtSign, MessageSquare, Plus, Search } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { SearchField } from '@/design/SearchField';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { MyInvitations } from '@/invitation/MyInvitations';
import { show } from '@/shell/overlayStore';
import { CreateRoomDialog } from './CreateRoomDialog';
import { RoomCard } from './RoomCard';
import { useMemberships } from './membershipStore';
import { useRooms } from './roomApi';
import { RoomLinks } from './RoomLinks';
import { isAmongPeople } from './roomOrder';
import styles from './RoomsPage.module.css';

/** Every room one may enter: find one, or open a new one. */
export function RoomsPage() {
  const t = useText();
  const [query, setQuery] = useState('');
  const [creating, setCreating] = useState(false);
  const rooms = useRooms(useDeferredValue(query.trim()));
  const items = rooms.data?.pages.flatMap((page) => page.items).filter((room) => !isAmongPeople(room)) ?? [];
  const create = (
    <Button look="act" icon={<Plus />} onClick={() => setCreating(true)}>
      {t('room.create')}
    </Button>
  );
  return (
    <Page title={t('room.all')} lead={t('room.lead')} action={create}>
      <p className={styles.ways}>
        <ButtonLink to="/search" icon={<Search />}>
          {t('search.title')}
        </ButtonLink>{' '}
        <ButtonLink to="/inbox" icon={<AtSign />}>
          {t('inbox.title')}
        </ButtonLink>
        <Button icon={<MessageSquare />} onClick={() => show('newMessage')}>
          {t('direct.new')}
        </Button>
      </p>
      <MyInvitations />
      <Own among="rooms" title={t('room.yours')} />
      <Own among="people" title={t('direct.title')} />
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

/** What the rail shows on wide screens. */
function Own({ among, title }: { among: 'rooms' | 'people'; title: string }) {
  const id = useId();
  const some = useMemberships(({ rooms }) => Object.values(rooms).some((room) => isAmongPeople(room) === (among === 'people')));
  if (!some) return null;
  return (
    <section className={styles.own} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <RoomLinks among={among} />
    </section>
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
