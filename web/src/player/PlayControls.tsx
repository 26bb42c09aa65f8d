import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { player } from './player';
import { usePlayer } from './playerStore';
import styles from './PlayControls.module.css';

/** Back, play, on. */
export function PlayControls({ large }: { large?: boolean }) {
  const t = useText();
  const playing = usePlayer((state) => state.playing);
  const failed = usePlayer((state) => state.failed);
  const last = usePlayer(({ queue, index }) => index >= queue.length - 1);
  return (
    <div className={styles.controls} data-large={large || undefined}>
      <IconButton name={t('player.previous')} className={styles.previous} onClick={player.previous}>
        <SkipBack fill="currentColor" />
      </IconButton>
      <button type="button" className={styles.play} aria-label={t(playing ? 'player.pause' : 'player.play')}
        onClick={player.toggle} onPointerEnter={player.prepare}>
        {playing ? <Pause fill="currentColor" /> : <Play fill="currentColor" />}
      </button>
      <IconButton name={t('player.next')} disabled={last} onClick={player.next}>
        <SkipForward fill="currentColor" />
      </IconButton>
      <span role="alert" className={failed ? styles.failed : 'hidden-text'}>
        {failed && t('player.failed')}
      </span>
    </div>
  );
}
