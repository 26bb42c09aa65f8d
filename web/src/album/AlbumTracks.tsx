import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Album, AlbumTrack, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { useCurrent } from '@/player/playerStore';
import { PlayCover } from '@/track/PlayCover';
import { TrackMenu } from '@/track/TrackMenu';
import { ArrangeDialog } from './lazyDialogs';
import styles from './AlbumTracks.module.css';

/** What is on an album, disc by disc. */
export function AlbumTracks({ album }: { album: Album }) {
  const t = useText();
  const [arranging, setArranging] = useState(false);
  if (album.tracks.length === 0) {
    return (
      <EmptyState title={t('album.empty')} text={t(album.mayEdit ? 'album.emptyText' : 'album.emptyOther')}>
        {album.mayEdit && <Button onClick={() => setArranging(true)}>{t('album.arrange')}</Button>}
        {arranging && <ArrangeDialog album={album} onClose={() => setArranging(false)} />}
      </EmptyState>
    );
  }
  const tracks = album.tracks.map(({ track }) => track);
  const discs = [...new Set(album.tracks.map(({ disc }) => disc))];
  return discs.map((disc) => (
    <section key={disc} aria-label={discs.length > 1 ? t('album.disc', { disc }) : album.title}>
      {discs.length > 1 && <h2 className={styles.disc}>{t('album.disc', { disc })}</h2>}
      <ol className={styles.list}>
        {album.tracks
          .filter((one) => one.disc === disc)
          .map((one) => (
            <Row key={one.track.id} place={one} among={tracks} />
          ))}
      </ol>
    </section>
  ));
}

function Row({ place: { position, track }, among }: { place: AlbumTrack; among: Track[] }) {
  const t = useText();
  const current = useCurrent()?.id === track.id;
  return (
    <li className={styles.row} data-current={current || undefined}>
      <span className={styles.number}>{position}</span>
      <PlayCover track={track} among={among} size={40} />
      <Link to="/tracks/$track" params={{ track: track.id }} className={styles.title}>
        {track.title}
      </Link>
      <span className={styles.state}>
        {track.status === 'PROCESSING' && t('track.encoding', { progress: track.progress })}
        {track.status === 'FAILED' && t('track.failed')}
        {track.visibility === 'PRIVATE' && t('track.visibility.PRIVATE')}
      </span>
      <time className={styles.length}>{track.durationMs > 0 ? clock(track.durationMs / 1000) : '–:––'}</time>
      <TrackMenu track={track} />
    </li>
  );
}
