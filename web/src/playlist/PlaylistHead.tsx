import { Link } from '@tanstack/react-router';
import { Play } from 'lucide-react';
import type { Playlist } from '@/api/types';
import { Button } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { notice, refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { ShareButton } from '@/share/ShareButton';
import { playable } from '@/track/trackApi';
import { PlaylistMenu } from './PlaylistMenu';
import { allEntries } from './entryApi';
import styles from './PlaylistHead.module.css';

/** Name, owner, and the buttons that matter. */
export function PlaylistHead({ playlist }: { playlist: Playlist }) {
  const t = useText();
  const { owner } = playlist;
  return (
    <header className={styles.head}>
      {playlist.cover && <Cover id={playlist.id} src={playlist.cover} covers={playlist.covers} size={160} />}
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
        <span>{playlist.rules ? t('playlist.ruled') : t('playlist.count', { count: playlist.entries })}</span>
      </p>
      {playlist.description && <p className={styles.description}>{playlist.description}</p>}
      <div className={styles.acts}>
        <Button look="act" icon={<Play fill="currentColor" />} disabled={playlist.entries === 0 && !playlist.rules} onClick={() => void playAll(playlist)}>
          {t('playlist.playAll')}
        </Button>
        <ShareButton shared={{ ...playlist, kind: 'playlists' }} />
        <PlaylistMenu playlist={playlist} />
      </div>
    </header>
  );
}

async function playAll({ id, title }: Playlist): Promise<void> {
  try {
    const tracks = (await allEntries(id)).flatMap(({ track }) => (track && playable(track) ? [track] : []));
    if (tracks.length > 0) player.playAll(tracks, 0, { kind: 'playlist', id, title });
    else notice('playlist.silent');
  } catch (cause) {
    refusal(cause);
  }
}
