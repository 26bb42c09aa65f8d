import { Link } from '@tanstack/react-router';
import { ListMusic, SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { LikeButton } from '@/audience/MarkButton';
import { IconButton } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { show } from '@/shell/overlayStore';
import { NowSeek } from './NowSeek';
import { player } from './player';
import { PlayControls } from './PlayControls';
import { PlayerSaid } from './PlayerSaid';
import { Quality } from './Quality';
import { SleepSign } from './SleepSign';
import { Volume } from './Volume';
import { useCurrent, usePlayer } from './playerStore';
import styles from './PlayerBar.module.css';

const swipe = 40;

/** The player along the bottom; on phones a strip that opens into the full player. */
export function PlayerBar() {
  const t = useText();
  const entry = useCurrent();
  const touchedAt = useRef<number>(0);
  // Whoever has a queue is about to listen: the first press finds the machine ready.
  useEffect(() => player.prepare(), []);
  if (!entry) return null;
  return (
    <section className={styles.player} aria-label={t('player.name')}
      onTouchStart={({ touches }) => (touchedAt.current = touches[0]?.clientY ?? 0)}
      onTouchEnd={({ changedTouches }) => touchedAt.current - (changedTouches[0]?.clientY ?? 0) > swipe && show('player')}>
      <Progress />
      <div className={styles.what}>
        <Cover id={entry.id} src={entry.cover} size={56} className={styles.cover} />
        <span className={styles.names}>
          <Link to="/tracks/$track" params={{ track: entry.id }} className={styles.title}>
            {entry.title}
          </Link>
          <Link to="/@{$handle}" params={{ handle: entry.handle }} className={styles.artist}>
            {entry.artist}
          </Link>
        </span>
      </div>
      <button type="button" className={styles.unfold} aria-label={t('player.unfold')} onClick={() => show('player')} />
      <PlayControls />
      <NowSeek className={styles.seek} />
      <div className={styles.side}>
        <LikeButton track={entry} />
        <SleepSign />
        <Quality />
        <Volume />
        <IconButton name={t('sound.title')} onClick={() => show('sound')}>
          <SlidersHorizontal />
        </IconButton>
        <IconButton name={t('player.queue')} onClick={() => show('player')}>
          <ListMusic />
        </IconButton>
      </div>
      <PlayerSaid />
    </section>
  );
}

/** The phone's strip shows how far the track is by a line along its top. */
function Progress() {
  const share = usePlayer(({ position, duration }) => (duration > 0 ? position / duration : 0));
  return <progress className={styles.progress} value={share} max={1} aria-hidden="true" />;
}
