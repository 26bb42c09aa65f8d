import { useParams } from '@tanstack/react-router';
import { useTitle } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useTint } from '@/track/useTint';
import { AlbumCredits } from './AlbumCredits';
import { AlbumHead } from './AlbumHead';
import { AlbumTracks } from './AlbumTracks';
import { useAlbum } from './albumApi';
import styles from './AlbumPage.module.css';

/** An album: its cover, who made it, and what is on it. */
export function AlbumPage() {
  const { album: id } = useParams({ strict: false }) as { album: string };
  const album = useAlbum(id);
  const tint = useTint(album.data?.cover);
  useTitle(album.data ? `${album.data.title} – ${album.data.artist?.displayName ?? ''}` : '');
  if (album.isError) return <Trouble alone cause={album.error} onRetry={() => void album.refetch()} />;
  return (
    <article className={styles.page}>
      <div className={styles.stage} style={tint ? { background: tint } : undefined}>
        {album.data ? <AlbumHead album={album.data} /> : <Skeleton height="var(--art)" />}
      </div>
      {album.data ? <AlbumTracks album={album.data} /> : <Skeleton height="240px" />}
      {album.data && <AlbumCredits album={album.data} />}
    </article>
  );
}
