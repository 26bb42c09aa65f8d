import { Plus, Rss } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import tiles from '@/album/AlbumTile.module.css';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { ShowTile } from './ShowTile';
import { useShows } from './podcastApi';
import styles from './podcast.module.css';

const ShowDialog = lazy(async () => ({ default: (await import('./ShowDialog')).ShowDialog }));
const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog')).ImportDialog }));

/** One's own podcasts, and everybody's. */
export function PodcastsPage() {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const [dialog, setDialog] = useState<'new' | 'import'>();
  const close = () => setDialog(undefined);
  const acts = (
    <>
      <Button icon={<Rss />} onClick={() => setDialog('import')}>
        {t('podcast.import')}
      </Button>
      <Button look="act" icon={<Plus />} onClick={() => setDialog('new')}>
        {t('podcast.new')}
      </Button>
    </>
  );
  return (
    <Page title={t('podcast.podcasts')} lead={t('podcast.lead')} action={acts}>
      <section className={styles.part}>
        <h2>{t('podcast.own')}</h2>
        <Shows owner={me} none={<NoneOfOnesOwn onNew={() => setDialog('new')} />} />
      </section>
      <section className={styles.part}>
        <h2>{t('podcast.all')}</h2>
        <Shows none={<p className={styles.quiet}>{t('podcast.noneAtAll')}</p>} />
      </section>
      <Suspense>
        {dialog === 'new' && <ShowDialog onClose={close} />}
        {dialog === 'import' && <ImportDialog onClose={close} />}
      </Suspense>
    </Page>
  );
}

function NoneOfOnesOwn({ onNew }: { onNew: () => void }) {
  const t = useText();
  return (
    <EmptyState title={t('podcast.none')} text={t('podcast.noneText')}>
      <Button onClick={onNew}>{t('podcast.new')}</Button>
    </EmptyState>
  );
}

function Shows({ owner, none }: { owner?: string; none: ReactNode }) {
  const t = useText();
  const shows = useShows(owner);
  if (shows.isPending) return <Skeleton height="200px" />;
  if (shows.isError) return <Trouble cause={shows.error} onRetry={() => void shows.refetch()} />;
  const items = shows.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return none;
  return (
    <>
      <ul className={tiles.tiles}>
        {items.map((show) => (
          <ShowTile key={show.id} show={show} byOwner={!owner} />
        ))}
      </ul>
      {shows.hasNextPage && (
        <Button busy={shows.isFetchingNextPage} onClick={() => void shows.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
