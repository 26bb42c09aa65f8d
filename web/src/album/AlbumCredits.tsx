import type { Album } from '@/api/types';
import { useText } from '@/i18n/useText';
import styles from './AlbumCredits.module.css';

/** What the artist says of it, and the small print. */
export function AlbumCredits({ album: { description, releaseDate, label, artist, upc } }: { album: Album }) {
  const t = useText();
  const holder = label || artist?.displayName;
  const year = releaseDate.slice(0, 4);
  const credits = [holder && `℗ ${[year, holder].filter(Boolean).join(' ')}`, upc && t('album.upcIs', { upc })].filter(Boolean);
  return (
    <footer className={styles.credits}>
      {description && <p className={styles.description}>{description}</p>}
      <p className={styles.line}>{credits.join(' · ')}</p>
    </footer>
  );
}
