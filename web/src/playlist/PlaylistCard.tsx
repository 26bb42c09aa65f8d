import { Link } from '@tanstack/react-router';
import { ListMusic } from 'lucide-react';
import type { Playlist } from '@/api/types';
import { Cover } from '@/design/Cover';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import styles from './PlaylistCard.module.css';

/** A playlist as one meets it in a list. */
export function PlaylistCard({ playlist }: { playlist: Playlist }) {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const { owner } = playlist;
  const facts = [
    playlist.rules ? t('playlist.ruled') : t('playlist.count', { count: playlist.entries }),
    ...(owner && owner.id !== me ? [t('playlist.by', { name: owner.displayName })] : []),
    t(`track.visibility.${playlist.visibility}` as 'track.visibility.PUBLIC'),
    ...(playlist.collaborative ? [t('playlist.shared')] : []),
  ];
  return (
    <Link to="/playlists/$playlist" params={{ playlist: playlist.id }} className={styles.card}>
      {playlist.cover ? <Cover id={playlist.id} src={playlist.cover} covers={playlist.covers} size={48} /> : <ListMusic aria-hidden="true" />}
      <span className={styles.words}>
        <b>{playlist.title}</b>
        <small>{facts.join(' · ')}</small>
      </span>
    </Link>
  );
}
