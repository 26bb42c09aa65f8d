import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { User } from '@/api/types';
import { ActivityList } from '@/activity/ActivityList';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { RoomCard } from '@/room/RoomCard';
import { useRooms } from '@/room/roomApi';
import { TrackTile } from '@/track/TrackTile';
import { useTracks } from '@/track/trackApi';
import { UploadButton } from '@/upload/UploadButton';
import { greeting } from './greeting';
import styles from './Feed.module.css';

const ContinueCard = lazy(() => import('@/listen/ContinueCard').then((module) => ({ default: module.ContinueCard })));

const tiles = 8;
const cards = 4;

/** New tracks, lively rooms, and who did what. */
export function Feed({ user }: { user: User }) {
  const t = useText();
  return (
    <Page title={t(greeting(new Date()), { name: user.displayName })} lead={t('home.lead')} action={<UploadButton />}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Suspense>
            <ContinueCard />
          </Suspense>
          <LatestTracks />
          <LivelyRooms />
        </div>
        <section className={styles.side} aria-labelledby="activity">
          <h2 id="activity">{t('activity.title')}</h2>
          <ActivityList />
        </section>
      </div>
    </Page>
  );
}

function LatestTracks() {
  const t = useText();
  const tracks = useTracks({ limit: tiles });
  const items = tracks.data?.pages[0]?.items ?? [];
  return (
    <section>
      <Head title={t('home.tracks')} to="/discover" />
      {tracks.isError && <Trouble cause={tracks.error} onRetry={() => void tracks.refetch()} />}
      {tracks.isSuccess && items.length === 0 && (
        <EmptyState title={t('track.none')} text={t('track.noneText')}>
          <UploadButton />
        </EmptyState>
      )}
      <ul className={styles.tiles}>
        {tracks.isPending && Array.from({ length: 5 }, (_, index) => <Skeleton key={index} height="220px" />)}
        {items.map((track) => (
          <TrackTile key={track.id} track={track} among={items} />
        ))}
      </ul>
    </section>
  );
}

function LivelyRooms() {
  const t = useText();
  const rooms = useRooms();
  const items = rooms.data?.pages[0]?.items.slice(0, cards) ?? [];
  return (
    <section>
      <Head title={t('home.rooms')} to="/rooms" />
      {rooms.isError && <Trouble cause={rooms.error} onRetry={() => void rooms.refetch()} />}
      {rooms.isSuccess && items.length === 0 && (
        <EmptyState title={t('room.none')} text={t('room.noneText')}>
          <ButtonLink to="/rooms" look="act">
            {t('room.create')}
          </ButtonLink>
        </EmptyState>
      )}
      <ul className={styles.rooms}>
        {rooms.isPending && Array.from({ length: cards }, (_, index) => <Skeleton key={index} height="var(--room)" />)}
        {items.map((room) => (
          <li key={room.id}>
            <RoomCard room={room} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Head({ title, to }: { title: string; to: '/discover' | '/rooms' }) {
  const t = useText();
  return (
    <header className={styles.head}>
      <h2>{title}</h2>
      <Link to={to} aria-label={t('home.allOf', { what: title })}>
        {t('home.all')}
      </Link>
    </header>
  );
}
