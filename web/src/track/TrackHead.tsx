import { Link } from '@tanstack/react-router';
import { Link2, Pause, Play } from 'lucide-react';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { useCurrent, usePlayer } from '@/player/playerStore';
import { TrackMenu } from './TrackMenu';
import { share } from './share';
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
      <Cover id={track.id} src={track.cover} className={styles.cover} />
      <div className={styles.names}>
        {track.genre && <p className={styles.genre}>{track.genre}</p>}
        <h1>{track.title}</h1>
        {track.artist && (
          <Link to="/@{$handle}" params={{ handle: track.artist.handle }} className={styles.artist}>
            {track.artist.displayName}
          </Link>
        )}
      </div>
      <div className={styles.acts}>
        <Button look="act" disabled={!playable(track)} onClick={press}
          icon={playing ? <Pause fill="currentColor" /> : <Play fill="currentColor" />}>
          {t(playing ? 'player.pause' : 'player.play')}
        </Button>
        <Button icon={<Link2 />} onClick={() => void share(track, momentHeard(track.id))}>
          {t('track.share')}
        </Button>
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
