import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { AlbumTile } from './AlbumTile';
import { useAlbums } from './albumApi';
import styles from './AlbumTile.module.css';

/** What an artist has published as albums, above their tracks; without any, nothing. */
export default function ArtistAlbums({ artist, className }: { artist: string; className?: string }) {
  const t = useText();
  const albums = useAlbums(artist, 12);
  const items = albums.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <section className={className}>
      <h2>{t('album.albums')}</h2>
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
    </section>
  );
}
