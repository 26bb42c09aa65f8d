import * as Slider from '@radix-ui/react-slider';
import { useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { Waveform } from '@/design/Waveform';
import { useText } from '@/i18n/useText';
import { clock } from './clock';
import styles from './SeekBar.module.css';

interface SeekBarProps {
  peaks?: readonly number[];
  position: number;
  duration: number;
  onSeek: (position: number) => void;
  moving?: boolean;
  className?: string;
}

/** The waveform as a slider: click or drag to seek, arrow keys too; the time under the pointer is shown. */
export function SeekBar({ peaks, position, duration, onSeek, moving, className }: SeekBarProps) {
  const t = useText();
  const [drag, setDrag] = useState<number>();
  const held = useRef(false);
  const [hover, setHover] = useState<number>();
  const at = drag ?? Math.min(position, duration);

  function release() {
    held.current = false;
    setDrag(undefined);
  }

  function follow(event: PointerEvent<HTMLElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setHover(Math.max(0, Math.min(1, (event.clientX - left) / width)));
  }

  return (
    <Slider.Root className={[styles.bar, className].filter(Boolean).join(' ')} min={0} max={Math.max(1, duration)} step={1}
      value={[at]} disabled={duration <= 0} onPointerDown={() => (held.current = true)}
      onValueChange={([value]) => held.current && setDrag(value)}
      onValueCommit={([value]) => {
        release();
        onSeek(value ?? 0);
      }}
      onLostPointerCapture={release}
      onPointerMove={follow} onPointerLeave={() => setHover(undefined)}>
      <Slider.Track className={styles.track}>
        <Waveform peaks={peaks} filled={duration > 0 ? at / duration : 0} hover={hover} moving={moving} className={styles.wave} />
      </Slider.Track>
      <Slider.Thumb className={styles.thumb} aria-label={t('player.seek')}
        aria-valuetext={t('player.seekValue', { at: clock(at), of: clock(duration) })} />
      {hover !== undefined && duration > 0 && (
        <span className={styles.time} style={{ '--at': `${hover * 100}%` } as CSSProperties} aria-hidden="true">
          {clock(hover * duration)}
        </span>
      )}
    </Slider.Root>
  );
}
