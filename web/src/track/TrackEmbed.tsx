import { Link } from '@tanstack/react-router';
import { Skeleton } from '@/design/Skeleton';
import { Waveform } from '@/design/Waveform';
import { useCurrent, usePlayer } from '@/player/playerStore';
import { PlayCover } from './PlayCover';
import { usePeaks, useTrack } from './trackApi';
import styles from './TrackEmbed.module.css';

/** A track in the middle of a conversation. */
export function TrackEmbed({ track: id }: { track: string }) {
  const { data: track, isError } = useTrack(id);
  const peaks = usePeaks(track?.waveform);
  const current = useCurrent()?.id === id;
  const filled = usePlayer(({ position, duration }) => (current && duration > 0 ? position / duration : 0));
  if (isError) return <Link to="/tracks/$track" params={{ track: id }}>{`/tracks/${id}`}</Link>;
  return (
    <div className={styles.embed}>
      {track ? <PlayCover track={track} among={[track]} size={52} /> : <Skeleton width="52px" height="52px" />}
      <div className={styles.names}>
        {track ? (
          <Link to="/tracks/$track" params={{ track: id }}>
            {track.title}
          </Link>
        ) : (
          <Skeleton width="160px" height="20px" />
        )}
        <small>{track?.artist?.displayName}</small>
      </div>
      <Waveform peaks={peaks} filled={filled} className={styles.wave} />
    </div>
  );
}
