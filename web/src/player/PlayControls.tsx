import { Pause, Play, Repeat, Repeat1, Shuffle, SkipBack, SkipForward } from 'lucide-react';
import { IconButton } from '@/design/Button';
import type { MessageId } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { player } from './player';
import { usePlayer } from './playerStore';
import type { Repeat as Repeating } from './repeat';
import styles from './PlayControls.module.css';

export const repeatNames: Record<Repeating, MessageId> = {
  off: 'player.repeatOff',
  all: 'player.repeatAll',
  one: 'player.repeatOne',
};

/** Back, play, on; in which order, and whether again. */
export function PlayControls({ large }: { large?: boolean }) {
  const t = useText();
  const playing = usePlayer((state) => state.playing);
  const failed = usePlayer((state) => state.failed);
  const shuffled = usePlayer(({ ordered }) => !!ordered);
  const repeat = usePlayer((state) => state.repeat);
  const last = usePlayer(({ queue, index }) => index >= queue.length - 1) && repeat !== 'all';
  return (
    <div className={styles.controls} data-large={large || undefined}>
      <IconButton name={t('player.shuffle')} className={styles.mode} aria-pressed={shuffled} onClick={player.shuffle}>
        <Shuffle />
      </IconButton>
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
      <IconButton name={t(repeatNames[repeat])} className={styles.mode} data-on={repeat !== 'off' || undefined} onClick={player.repeat}>
        {repeat === 'one' ? <Repeat1 /> : <Repeat />}
      </IconButton>
      <span role="alert" className={failed ? styles.failed : 'hidden-text'}>
        {failed && t('player.failed')}
      </span>
    </div>
  );
}
