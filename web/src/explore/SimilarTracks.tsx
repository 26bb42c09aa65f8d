import { Link } from '@tanstack/react-router';
import type { SimilarTrack, Track } from '@/api/types';
import { useText } from '@/i18n/useText';
import { PlayCover } from '@/track/PlayCover';
import tile from '@/track/TrackTile.module.css';
import { useSimilar } from './exploreApi';
import styles from './explore.module.css';

/** What is like a track, and why; nothing while there is none. */
export default function SimilarTracks({ track }: { track: string }) {
  const t = useText();
  const similar = useSimilar(track) ?? [];
  if (similar.length === 0) return null;
  const among = similar.map((one) => one.track);
  return (
    <section className={styles.similar} aria-labelledby="similar">
      <h2 id="similar">{t('explore.similar')}</h2>
      <ul className={styles.tiles}>
        {similar.map((one) => (
          <SimilarTile key={one.track.id} similar={one} among={among} />
        ))}
      </ul>
    </section>
  );
}

function SimilarTile({ similar: { track, reasons }, among }: { similar: SimilarTrack; among: Track[] }) {
  const t = useText();
  return (
    <li className={tile.tile}>
      <PlayCover track={track} among={among} />
      <Link to="/tracks/$track" params={{ track: track.id }} className={tile.title}>
        {track.title}
      </Link>
      <span className={tile.artist}>{track.artist.displayName}</span>
      <span className={styles.reasons}>{reasons.slice(0, 2).map((reason) => t(`explore.reason.${reason}`)).join(' · ')}</span>
    </li>
  );
}
