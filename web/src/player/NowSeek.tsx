import { usePeaks } from '@/track/trackApi';
import { clock } from './clock';
import { player } from './player';
import { useCurrent, usePlayer } from './playerStore';
import { SeekBar } from './SeekBar';
import styles from './NowSeek.module.css';

/** Where the current track is, and how to get elsewhere in it. */
export function NowSeek({ className }: { className?: string }) {
  const entry = useCurrent();
  const position = usePlayer((state) => state.position);
  const buffering = usePlayer((state) => state.buffering);
  const duration = (entry?.durationMs ?? 0) / 1000;
  const peaks = usePeaks(entry?.waveform);
  return (
    <div className={[styles.now, className].filter(Boolean).join(' ')}>
      <time>{clock(position)}</time>
      <SeekBar peaks={peaks} position={position} duration={duration} onSeek={player.seek} moving={buffering} />
      <time>{clock(duration)}</time>
    </div>
  );
}
