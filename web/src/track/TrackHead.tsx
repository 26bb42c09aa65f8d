import { Link } from '@tanstack/react-router';
import { Pause, Play } from 'lucide-react';
import type { Track } from '@/api/types';
import { LikeButton, RepostButton } from '@/audience/MarkButton';
import { RatingControl } from '@/audience/RatingControl';
import { Button } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { KeptSign } from '@/offline/KeptSign';
import { player } from '@/player/player';
import { useCurrent, usePlayer } from '@/player/playerStore';
import { ShareButton } from '@/share/ShareButton';
import { Explicit } from './Explicit';
import { TrackMenu } from './TrackMenu';
import { playable } from './trackApi';
import styles from './TrackHead.module.css';

/** Cover, name, artist, and the buttons that matter. */
export function TrackHead({ track, from }: { track: Track; from: number }) {
  const t = useText();
  const current = useCurrent()?.id === track.id;
  const playing = usePlayer((state) => state.playing) && current;
  const press = () => (current ? player.toggle() : player.play([track], track, from));
  return (
    <header className={styles.head}>
      <Cover id={track.id} src={track.cover} covers={track.covers} className={styles.cover} />
      <div className={styles.names}>
        {track.genre && (
          <p className={styles.genre}>
            <Link to="/discover" search={{ genre: track.genre }}>
              {track.genre}
            </Link>
          </p>
        )}
        <h1>
          {track.title}
          <Explicit track={track} /> <KeptSign track={track.id} />
        </h1>
        {track.artist && (
          <Link to="/@{$handle}" params={{ handle: track.artist.handle }} className={styles.artist}>
            {track.artist.displayName}
          </Link>
        )}
        {track.album && (
          <p className={styles.album}>
            {t('track.onAlbum')}{' '}
            <Link to="/albums/$album" params={{ album: track.album.id }}>
              {track.album.title}
            </Link>
          </p>
        )}
      </div>
      <div className={styles.acts}>
        <Button look="act" disabled={!playable(track)} onClick={press}
          icon={playing ? <Pause fill="currentColor" /> : <Play fill="currentColor" />}>
          {t(playing ? 'player.pause' : 'player.play')}
        </Button>
        <ShareButton shared={{ ...track, kind: 'tracks' }} moment={() => momentHeard(track.id)} />
        <LikeButton track={track} count={track.likes} />
        <RepostButton track={track} count={track.reposts} />
        <RatingControl kind="tracks" rated={track} />
        <TrackMenu track={track} />
      </div>
    </header>
  );
}

/** A shared address leads to the moment that is heard right now. */
function momentHeard(track: string): number {
  const { queue, index, position } = usePlayer.getState();
  return queue[index]?.id === track && position > 5 ? position : 0;
}
