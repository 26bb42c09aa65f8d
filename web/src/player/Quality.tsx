import { useText } from '@/i18n/useText';
import { useSoundSettings } from '@/sound/soundSettings';
import { useCurrent, usePlayer } from './playerStore';
import styles from './Quality.module.css';

/** The rung of the ladder that is heard right now; in which way it was chosen shows in its edge. */
export function Quality() {
  const t = useText();
  const entry = useCurrent();
  const rung = usePlayer((state) => state.rung);
  const kept = usePlayer((state) => state.kept);
  const chosen = useSoundSettings((settings) => settings.rung !== 'auto');
  const measured = rung ? t('player.rung', { kbit: Math.round(rung / 1000) }) : entry?.hls ? 'HLS' : 'MP3';
  const words = kept ? t('kept.sign') : measured;
  return (
    <span className={styles.quality} data-chosen={(chosen && !kept) || undefined} title={t('player.quality')}>
      <span className="hidden-text">{t('player.quality')}: </span>
      {words}
    </span>
  );
}
