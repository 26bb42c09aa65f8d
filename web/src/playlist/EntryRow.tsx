import { Link } from '@tanstack/react-router';
import { GripVertical, Lock, X } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import type { PlaylistEntry, Track } from '@/api/types';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { KeptSign } from '@/offline/KeptSign';
import { clock } from '@/player/clock';
import { useCurrent } from '@/player/playerStore';
import { PlayCover } from '@/track/PlayCover';
import { TrackMenu } from '@/track/TrackMenu';
import styles from './PlaylistEntries.module.css';

interface EntryRowProps {
  entry: PlaylistEntry;
  among: Track[];
  place?: 'dragged' | 'above' | 'below';
  /** Absent: not for this person to move. */
  handle?: ButtonHTMLAttributes<HTMLButtonElement>;
  onRemove?: () => void;
}

/** One entry; of a track that is not for this person, only that there is one. */
export function EntryRow({ entry, among, place, handle, onRemove }: EntryRowProps) {
  const t = useText();
  const { track } = entry;
  const current = useCurrent()?.id === track?.id && !!track;
  const title = track?.title ?? t('playlist.hidden');
  return (
    <li className={styles.row} data-current={current || undefined} data-place={place}>
      {handle ? (
        <IconButton className={styles.handle} name={t('playlist.move', { title })} aria-description={t('playlist.moveHint')} {...handle}>
          <GripVertical />
        </IconButton>
      ) : (
        <span />
      )}
      {track ? <PlayCover track={track} among={among} size={48} /> : <Lock aria-hidden="true" className={styles.lock} />}
      <div className={styles.names}>
        {track ? (
          <Link to="/tracks/$track" params={{ track: track.id }} className={styles.title}>
            {title} <KeptSign track={track.id} />
          </Link>
        ) : (
          <span className={styles.hidden}>{title}</span>
        )}
        {track?.artist && (
          <Link to="/@{$handle}" params={{ handle: track.artist.handle }} className={styles.artist}>
            {track.artist.displayName}
          </Link>
        )}
      </div>
      <span className={styles.adder}>{entry.addedBy && t('playlist.addedBy', { name: entry.addedBy.displayName })}</span>
      <time className={styles.length}>{track && track.durationMs > 0 ? clock(track.durationMs / 1000) : '–:––'}</time>
      {track ? <TrackMenu track={track} /> : <span />}
      {onRemove && (
        <IconButton name={t('playlist.remove', { title })} onClick={onRemove}>
          <X />
        </IconButton>
      )}
    </li>
  );
}
