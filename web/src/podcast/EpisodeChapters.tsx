import type { Episode, Track } from '@/api/types';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { player } from '@/player/player';
import { useCurrent, usePlayer } from '@/player/playerStore';
import styles from './EpisodeChapters.module.css';

/** The parts of an episode: a press on one goes there. */
export function EpisodeChapters({ episode: { track, chapters }, among }: { episode: Episode; among: Track[] }) {
  const t = useText();
  const current = useCurrent()?.id === track.id;
  const heard = usePlayer(({ position }) => (current ? chapters.findLastIndex(({ startMs }) => startMs <= position * 1000) : -1));
  const go = (seconds: number) => {
    if (!current) return player.play(among, track, seconds);
    player.seek(seconds);
    player.resume();
  };
  return (
    <details className={styles.chapters}>
      <summary>{t('podcast.chapters')}</summary>
      <ol>
        {chapters.map(({ startMs, title, url }, place) => (
          <li key={startMs}>
            <button type="button" disabled={track.status !== 'READY'} aria-current={place === heard || undefined} onClick={() => go(startMs / 1000)}>
              <span className={styles.time}>{clock(Math.floor(startMs / 1000))}</span>
              {title}
            </button>
            {url && (
              <a href={url} target="_blank" rel="noreferrer noopener nofollow">
                {t('podcast.chapterLink', { title })}
              </a>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
