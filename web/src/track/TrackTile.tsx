import { Link } from '@tanstack/react-router';
import type { Track } from '@/api/types';
import { PlayCover } from './PlayCover';
import styles from './TrackTile.module.css';

/** A track as a picture with a name under it. */
export function TrackTile({ track, among }: { track: Track; among: Track[] }) {
  return (
    <li className={styles.tile}>
      <PlayCover track={track} among={among} />
      <Link to="/tracks/$track" params={{ track: track.id }} className={styles.title}>
        {track.title}
      </Link>
      {track.artist && (
        <Link to="/@{$handle}" params={{ handle: track.artist.handle }} className={styles.artist}>
          {track.artist.displayName}
        </Link>
      )}
    </li>
  );
}
