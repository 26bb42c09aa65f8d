import { FileInput, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { ImportDialog } from './ImportDialog';
import { PlaylistCard } from './PlaylistCard';
import { PlaylistDialog } from './PlaylistDialog';
import { usePlaylists } from './playlistApi';
import styles from './PlaylistsPage.module.css';

/** One's own playlists, and those one edits. */
export function PlaylistsPage() {
  const t = useText();
  const [dialog, setDialog] = useState<'new' | 'import'>();
  const close = () => setDialog(undefined);
  const make = (
    <>
      <Button icon={<FileInput />} onClick={() => setDialog('import')}>
        {t('playlist.import')}
      </Button>
      <Button look="act" icon={<Plus />} onClick={() => setDialog('new')}>
        {t('playlist.new')}
      </Button>
    </>
  );
  return (
    <Page title={t('playlist.playlists')} lead={t('playlist.lead')} action={make}>
      <Playlists onNew={() => setDialog('new')} />
      {dialog === 'new' && <PlaylistDialog onClose={close} />}
      {dialog === 'import' && <ImportDialog onClose={close} />}
    </Page>
  );
}

function Playlists({ onNew }: { onNew: () => void }) {
  const t = useText();
  const playlists = usePlaylists();
  if (playlists.isPending) return <Skeleton height="72px" />;
  if (playlists.isError) return <Trouble cause={playlists.error} onRetry={() => void playlists.refetch()} />;
  const items = playlists.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState title={t('playlist.none')} text={t('playlist.noneText')}>
        <Button onClick={onNew}>{t('playlist.new')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {items.map((playlist) => (
          <li key={playlist.id}>
            <PlaylistCard playlist={playlist} />
          </li>
        ))}
      </ul>
      {playlists.hasNextPage && (
        <Button busy={playlists.isFetchingNextPage} onClick={() => void playlists.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
