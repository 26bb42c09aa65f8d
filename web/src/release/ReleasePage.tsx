import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { lazy, Suspense, type ComponentType } from 'react';
import type { Track } from '@/api/types';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useSession } from '@/session/sessionStore';
import { useTrack } from '@/track/trackApi';
import { tabOf, tabs, type Tab } from './tabs';

const contents: Record<Tab, ComponentType<{ track: Track }>> = {
  credits: lazy(() => import('./CreditsTab')),
  publication: lazy(() => import('./PublicationTab')),
  file: lazy(() => import('./FileTab')),
  effects: lazy(() => import('@/effect/EffectsTab')),
  links: lazy(() => import('./LinksTab')),
};

/** How one's own track comes out: who made it, when and to whom, of which file. */
export function ReleasePage() {
  const t = useText();
  const { track: id } = useParams({ from: '/inside/tracks/$track/release' });
  const { tab: wanted } = useSearch({ from: '/inside/tracks/$track/release' });
  const me = useSession(({ user }) => user?.id);
  const track = useTrack(id);
  const tab = tabOf(wanted);
  const Content = contents[tab];
  if (track.isError) return <Trouble alone cause={track.error} onRetry={() => void track.refetch()} />;
  if (track.data && track.data.artist?.id !== me) return <EmptyState alone title={t('release.notYours')} text={t('release.notYoursText')} />;
  return (
    <Page title={t('release.title')}>
      <Link to="/tracks/$track" params={{ track: id }} className={styles.back}>
        <ChevronLeft aria-hidden="true" />
        {track.data?.title ?? ''}
      </Link>
      <nav className={styles.tabs} aria-label={t('release.title')}>
        {tabs.map((one) => (
          <Link key={one} to="/tracks/$track/release" params={{ track: id }} search={{ tab: one }} replace className={styles.tab}
            aria-current={one === tab ? 'page' : undefined} activeOptions={{ includeSearch: true }}>
            {t(`release.tab.${one}`)}
          </Link>
        ))}
      </nav>
      <section className={styles.content} aria-label={t(`release.tab.${tab}`)}>
        <Suspense fallback={<Skeleton height="320px" />}>
          {track.data ? <Content key={id} track={track.data} /> : <Skeleton height="320px" />}
        </Suspense>
      </section>
    </Page>
  );
}
