import { Link } from '@tanstack/react-router';
import type { Album } from '@/api/types';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import styles from './AlbumTile.module.css';

/** An album as a picture with its name under it. */
export function AlbumTile({ album, byArtist }: { album: Album; byArtist?: boolean }) {
  const t = useText();
  const facts = [
    t(`album.kind.${album.kind}` as 'album.kind.ALBUM'),
    byArtist ? album.artist?.displayName : album.releaseDate.slice(0, 4),
    album.visibility !== 'PUBLIC' && t(`track.visibility.${album.visibility}` as 'track.visibility.PUBLIC'),
  ].filter(Boolean);
  return (
    <li className={styles.tile}>
      <Link to="/albums/$album" params={{ album: album.id }}>
        <Cover id={album.id} src={album.cover} covers={album.covers} />
        <b>{album.title}</b>
        <small>{facts.join(' · ')}</small>
      </Link>
    </li>
  );
}
