import { Link } from '@tanstack/react-router';
import { useIntl, type IntlShape } from 'react-intl';
import type { Track } from '@/api/types';
import { LikeButton } from '@/audience/MarkButton';
import { Waveform } from '@/design/Waveform';
import { useText } from '@/i18n/useText';
import { KeptSign } from '@/offline/KeptSign';
import { clock } from '@/player/clock';
import { useCurrent, usePlayer } from '@/player/playerStore';
import { Explicit } from './Explicit';
import { PlayCover } from './PlayCover';
import { TrackMenu } from './TrackMenu';
import { usePeaks } from './trackApi';
import styles from './TrackRow.module.css';

/** A track in a list, drawn by its own sound. */
export function TrackRow({ track, among }: { track: Track; among: Track[] }) {
  const t = useText();
  const { formatDate } = useIntl();
  const peaks = usePeaks(track.waveform);
  const current = useCurrent()?.id === track.id;
  const filled = usePlayer(({ position, duration }) => (current && duration > 0 ? position / duration : 0));
  return (
    <li className={styles.row} data-current={current || undefined}>
      <PlayCover track={track} among={among} size={56} />
      <div className={styles.names}>
        <Link to="/tracks/$track" params={{ track: track.id }} className={styles.title}>
          {track.title}
          <Explicit track={track} /> <KeptSign track={track.id} />
        </Link>
        {track.artist && (
          <Link to="/@{$handle}" params={{ handle: track.artist.handle }} className={styles.artist}>
            {track.artist.displayName}
          </Link>
        )}
      </div>
      <div className={styles.sound}>
        {track.status === 'FAILED' ? (
          <span className={styles.failed}>{t('track.failed')}</span>
        ) : track.status === 'PROCESSING' && !peaks ? (
          <Waveform filled={track.progress / 100} moving tone="live" className={styles.wave} />
        ) : (
          <Waveform peaks={peaks} filled={filled} className={styles.wave} />
        )}
      </div>
      <span className={styles.genre}>{noteOf(track, t, formatDate)}</span>
      <time className={styles.length}>{track.durationMs > 0 ? clock(track.durationMs / 1000) : '–:––'}</time>
      <span className={styles.acts}>
        <LikeButton track={track} />
        <TrackMenu track={track} />
      </span>
    </li>
  );
}

/** What is most worth knowing of it at the moment. */
function noteOf(track: Track, t: ReturnType<typeof useText>, date: IntlShape['formatDate']): string {
  if (track.status === 'PROCESSING') return t('track.encoding', { progress: track.progress });
  if (track.publishAt) return t('track.scheduledFor', { at: date(track.publishAt, { dateStyle: 'medium', timeStyle: 'short' }) });
  return track.genre;
}
