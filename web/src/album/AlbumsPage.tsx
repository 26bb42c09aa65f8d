import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { AlbumTile } from './AlbumTile';
import { useAlbums } from './albumApi';
import styles from './AlbumTile.module.css';

const AlbumDialog = lazy(async () => ({ default: (await import('./AlbumDialog')).AlbumDialog }));

/** One's own albums, those nobody else sees yet too. */
export function AlbumsPage() {
  const t = useText();
  const [fresh, setFresh] = useState(false);
  const make = (
    <Button look="act" icon={<Plus />} onClick={() => setFresh(true)}>
      {t('album.new')}
    </Button>
  );
  return (
    <Page title={t('album.albums')} lead={t('album.lead')} action={make}>
      <Own onNew={() => setFresh(true)} />
      <Suspense>{fresh && <AlbumDialog onClose={() => setFresh(false)} />}</Suspense>
    </Page>
  );
}

function Own({ onNew }: { onNew: () => void }) {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const albums = useAlbums(me);
  if (albums.isPending) return <Skeleton height="200px" />;
  if (albums.isError) return <Trouble cause={albums.error} onRetry={() => void albums.refetch()} />;
  const items = albums.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState title={t('album.none')} text={t('album.noneText')}>
        <Button onClick={onNew}>{t('album.new')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.tiles}>
        {items.map((album) => (
          <AlbumTile key={album.id} album={album} />
        ))}
      </ul>
      {albums.hasNextPage && (
        <Button busy={albums.isFetchingNextPage} onClick={() => void albums.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
