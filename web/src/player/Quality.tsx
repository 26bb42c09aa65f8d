import { useText } from '@/i18n/useText';
import { useCurrent, usePlayer } from './playerStore';
import styles from './Quality.module.css';

/** The rung of the ladder that is heard right now. */
export function Quality() {
  const t = useText();
  const entry = useCurrent();
  const rung = usePlayer((state) => state.rung);
  const words = rung ? t('player.rung', { kbit: Math.round(rung / 1000) }) : entry?.hls ? 'HLS' : 'MP3';
  return (
    <span className={styles.quality} title={t('player.quality')}>
      <span className="hidden-text">{t('player.quality')}: </span>
      {words}
    </span>
  );
}
