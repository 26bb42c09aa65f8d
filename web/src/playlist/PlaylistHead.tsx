import { Link } from '@tanstack/react-router';
import { Link2, Play } from 'lucide-react';
import type { Playlist } from '@/api/types';
import { Button } from '@/design/Button';
import { copy } from '@/design/copy';
import { notice, refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { playable } from '@/track/trackApi';
import { PlaylistMenu } from './PlaylistMenu';
import { allEntries } from './entryApi';
import { playlistAddress } from './playlistApi';
import styles from './PlaylistHead.module.css';

/** Name, owner, and the buttons that matter. */
export function PlaylistHead({ playlist }: { playlist: Playlist }) {
  const t = useText();
  const { owner } = playlist;
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        {t(`track.visibility.${playlist.visibility}` as 'track.visibility.PUBLIC')}
        {playlist.collaborative && ` · ${t('playlist.shared')}`}
      </p>
      <h1>{playlist.title}</h1>
      <p className={styles.facts}>
        {owner && (
          <Link to="/@{$handle}" params={{ handle: owner.handle }}>
            {owner.displayName}
          </Link>
        )}
        <span>{t('playlist.count', { count: playlist.entries })}</span>
      </p>
      {playlist.description && <p className={styles.description}>{playlist.description}</p>}
      <div className={styles.acts}>
        <Button look="act" icon={<Play fill="currentColor" />} disabled={playlist.entries === 0} onClick={() => void playAll(playlist.id)}>
          {t('playlist.playAll')}
        </Button>
        <Button icon={<Link2 />} onClick={() => void copy(playlistAddress(playlist.id))}>
          {t('track.share')}
        </Button>
        <PlaylistMenu playlist={playlist} />
      </div>
    </header>
  );
}

async function playAll(playlist: string): Promise<void> {
  try {
    const tracks = (await allEntries(playlist)).flatMap(({ track }) => (track && playable(track) ? [track] : []));
    const [first] = tracks;
    if (first) player.play(tracks, first);
    else notice('playlist.silent');
  } catch (cause) {
    refusal(cause);
  }
}
