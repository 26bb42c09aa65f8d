import { Moon } from 'lucide-react';
import { useClock } from '@/design/useClock';
import { useText } from '@/i18n/useText';
import { show } from '@/shell/overlayStore';
import { usePlayer } from './playerStore';
import { minutesLeft } from './sleep';
import styles from './SleepSign.module.css';

/** That the music will stop, and when. */
export function SleepSign() {
  const t = useText();
  const sleep = usePlayer((state) => state.sleep);
  const now = useClock(sleep?.kind === 'time' ? sleep.at : 0);
  if (!sleep) return null;
  const minutes = minutesLeft(sleep, now);
  const name = sleep.kind === 'track' ? t('player.sleepsTrack') : t('player.sleepsIn', { minutes });
  return (
    <button type="button" className={styles.sleep} aria-label={name} title={name} onClick={() => show('sound')}>
      <Moon aria-hidden="true" />
      {sleep.kind === 'time' && minutes}
    </button>
  );
}
