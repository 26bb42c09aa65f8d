import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { FormattedDate } from 'react-intl';
import type { Episode, Show, Track } from '@/api/types';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { useCurrent } from '@/player/playerStore';
import { PlayCover } from '@/track/PlayCover';
import { EpisodeChapters } from './EpisodeChapters';
import { LinkedText } from './LinkedText';
import styles from './ShowEpisodes.module.css';

const EpisodeDialog = lazy(async () => ({ default: (await import('./EpisodeDialog')).EpisodeDialog }));

interface EpisodeRowProps {
  show: Show;
  episode: Episode;
  among: Track[];
}

/** An episode: heard, and read about. */
export function EpisodeRow({ show, episode, among }: EpisodeRowProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const { track, notes } = episode;
  const current = useCurrent()?.id === track.id;
  return (
    <li className={styles.row} data-current={current || undefined}>
      <PlayCover track={track} among={among} size={56} />
      <div className={styles.names}>
        <Link to="/tracks/$track" params={{ track: track.id }} className={styles.title}>
          {track.title}
        </Link>
        <Facts episode={episode} />
      </div>
      <div className={styles.acts}>
        {show.mayEdit && (
          <IconButton name={t('podcast.editEpisode', { title: track.title })} onClick={() => setEditing(true)}>
            <Pencil />
          </IconButton>
        )}
      </div>
      {notes && (
        <details className={styles.notes}>
          <summary>{t('podcast.notes')}</summary>
          <LinkedText text={notes} />
        </details>
      )}
      {episode.chapters.length > 0 && <EpisodeChapters episode={episode} among={among} />}
      <Suspense>{editing && <EpisodeDialog show={show} episode={episode} onClose={() => setEditing(false)} />}</Suspense>
    </li>
  );
}

function Facts({ episode: { track, season, number, kind, publishedAt, hasTranscript } }: { episode: Episode }) {
  const t = useText();
  return (
    <p className={styles.facts}>
      <FormattedDate value={publishedAt} dateStyle="medium" />
      {number > 0 && <span>{season > 0 ? t('podcast.seasonEpisode', { season, number }) : t('podcast.numbered', { number })}</span>}
      {kind !== 'FULL' && <span>{t(`podcast.episode.${kind}` as 'podcast.episode.BONUS')}</span>}
      {track.durationMs > 0 && <span>{clock(track.durationMs / 1000)}</span>}
      {hasTranscript && <span>{t('podcast.transcript')}</span>}
      {track.status === 'PROCESSING' && <span>{t('track.encoding', { progress: track.progress })}</span>}
      {track.status === 'FAILED' && <span>{t('track.failed')}</span>}
      {track.visibility !== 'PUBLIC' && <span>{t(track.publishAt ? 'podcast.scheduled' : 'podcast.notInFeed')}</span>}
    </p>
  );
}
