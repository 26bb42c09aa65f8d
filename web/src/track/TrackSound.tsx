import { useEffect } from 'react';
import type { Track } from '@/api/types';
import { Waveform } from '@/design/Waveform';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { player } from '@/player/player';
import { useCurrent, usePlayer } from '@/player/playerStore';
import { SeekBar } from '@/player/SeekBar';
import { playable, usePeaks } from './trackApi';
import { useTrackFailure } from './useTrackFailure';
import styles from './TrackSound.module.css';

/** The sound as a line: where it is heard, how far it is encoded, or why there is none. */
export function TrackSound({ track, from }: { track: Track; from: number }) {
  const t = useText();
  const tellFailure = useTrackFailure();
  const peaks = usePeaks(track.waveform);
  if (track.status === 'FAILED') {
    return (
      <div role="alert" className={styles.failed}>
        <Waveform tone="stop" filled={0.2} className={styles.wave} />
        <p>{tellFailure(track.failure)}</p>
      </div>
    );
  }
  return (
    <div>
      {playable(track) ? (
        <Heard track={track} from={from} peaks={peaks} />
      ) : (
        <Waveform peaks={peaks} filled={track.progress / 100} tone="live" moving={!peaks} className={styles.wave} />
      )}
      {track.status === 'PROCESSING' && (
        <p role="status" className={styles.progress}>
          {t(playable(track) ? 'track.encodingPlayable' : 'track.encoding', { progress: track.progress })}
        </p>
      )}
    </div>
  );
}

function Heard({ track, from, peaks }: { track: Track; from: number; peaks?: number[] }) {
  const current = useCurrent()?.id === track.id;
  const position = usePlayer((state) => (current ? state.position : from));
  const duration = track.durationMs / 1000;
  useEffect(() => {
    // An address with a moment in it means that moment, unless the track is being listened to already.
    const { queue, index, playing } = usePlayer.getState();
    if (from > 0 && queue[index]?.id === track.id && !playing) player.seek(from);
  }, [track.id, from]);
  const seek = (to: number) => {
    if (current) player.seek(to);
    else player.play([track], track, to);
  };
  return (
    <>
      <SeekBar peaks={peaks} position={position} duration={duration} onSeek={seek} className={styles.seek} />
      <p className={styles.times}>
        <time>{clock(position)}</time>
        <time>{clock(duration)}</time>
      </p>
    </>
  );
}
