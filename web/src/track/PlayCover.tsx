import { Pause, Play } from 'lucide-react';
import type { Track } from '@/api/types';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { useCurrent, usePlayer } from '@/player/playerStore';
import { remote } from '@/player/remote';
import { playable } from './trackApi';
import styles from './PlayCover.module.css';

interface PlayCoverProps {
  track: Track;
  /** What plays after it. */
  among: Track[];
  size?: number;
}

/** The cover with play on it. */
export function PlayCover({ track, among, size }: PlayCoverProps) {
  const t = useText();
  const current = useCurrent()?.id === track.id;
  const playing = usePlayer((state) => state.playing) && current;
  const ready = playable(track);
  const press = () => (current ? remote.toggle() : remote.play(among.filter(playable), track));
  return (
    <button type="button" className={styles.cover} disabled={!ready} onClick={press} onPointerEnter={remote.prepare} onFocus={remote.prepare}
      data-current={current || undefined}
      aria-label={t(playing ? 'track.pause' : 'track.play', { title: track.title })}>
      <Cover id={track.id} src={track.cover} covers={track.covers} size={size} />
      {ready && <span className={styles.sign}>{playing ? <Pause fill="currentColor" /> : <Play fill="currentColor" />}</span>}
    </button>
  );
}
