import { Link } from '@tanstack/react-router';
import { Play } from 'lucide-react';
import { FormattedDate } from 'react-intl';
import type { Album } from '@/api/types';
import { LikeAlbumButton } from '@/audience/MarkButton';
import { RatingControl } from '@/audience/RatingControl';
import { Button } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { ShareButton } from '@/share/ShareButton';
import { playable } from '@/track/trackApi';
import { AlbumMenu } from './AlbumMenu';
import { isToCome, minutes } from './length';
import styles from './AlbumHead.module.css';

/** Cover, name, artist, when it came out, and the buttons that matter. */
export function AlbumHead({ album }: { album: Album }) {
  const t = useText();
  const tracks = album.tracks.flatMap(({ track }) => (playable(track) ? [track] : []));
  const { id, title } = album;
  return (
    <header className={styles.head}>
      <Cover id={album.id} src={album.cover} covers={album.covers} className={styles.cover} />
      <div className={styles.names}>
        <p className={styles.kind}>
          {t(`album.kind.${album.kind}` as 'album.kind.ALBUM')}
          {album.visibility !== 'PUBLIC' && ` · ${t(`track.visibility.${album.visibility}` as 'track.visibility.PUBLIC')}`}
        </p>
        <h1>{album.title}</h1>
        {album.artist && (
          <Link to="/@{$handle}" params={{ handle: album.artist.handle }} className={styles.artist}>
            {album.artist.displayName}
          </Link>
        )}
        <Facts album={album} />
      </div>
      <div className={styles.acts}>
        <Button look="act" icon={<Play fill="currentColor" />} disabled={tracks.length === 0}
          onClick={() => player.playAll(tracks, 0, { kind: 'album', id, title })}>
          {t('playlist.playAll')}
        </Button>
        <LikeAlbumButton album={album} />
        <RatingControl kind="albums" rated={album} />
        <ShareButton shared={{ ...album, kind: 'albums' }} />
        {album.mayEdit && <AlbumMenu album={album} />}
      </div>
    </header>
  );
}

function Facts({ album: { releaseDate, trackCount, durationMs, genre } }: { album: Album }) {
  const t = useText();
  return (
    <p className={styles.facts}>
      {releaseDate && (
        <span>
          {isToCome(releaseDate, new Date()) && `${t('album.toCome')} `}
          <FormattedDate value={`${releaseDate}T12:00`} dateStyle="long" />
        </span>
      )}
      <span>{t('playlist.count', { count: trackCount })}</span>
      {durationMs > 0 && <span>{t('album.minutes', { count: minutes(durationMs) })}</span>}
      {genre && <span>{genre}</span>}
    </p>
  );
}
