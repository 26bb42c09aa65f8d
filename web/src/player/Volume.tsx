import * as Slider from '@radix-ui/react-slider';
import { Volume1, Volume2, VolumeX } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { player } from './player';
import { usePlayer } from './playerStore';
import styles from './Volume.module.css';

/** How loud, and silence at one press. */
export function Volume() {
  const t = useText();
  const volume = usePlayer((state) => state.volume);
  const muted = usePlayer((state) => state.muted);
  const Icon = muted || volume === 0 ? VolumeX : volume < 0.5 ? Volume1 : Volume2;
  return (
    <div className={styles.volume}>
      <IconButton name={t(muted ? 'player.unmute' : 'player.mute')} aria-pressed={muted} onClick={player.mute}>
        <Icon />
      </IconButton>
      <Slider.Root className={styles.slider} min={0} max={1} step={0.02} value={[muted ? 0 : volume]}
        onValueChange={([value]) => player.volume(value ?? 0)}>
        <Slider.Track className={styles.track}>
          <Slider.Range className={styles.range} />
        </Slider.Track>
        <Slider.Thumb className={styles.thumb} aria-label={t('player.volume')} />
      </Slider.Root>
    </div>
  );
}
