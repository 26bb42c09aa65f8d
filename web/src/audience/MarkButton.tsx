import { Heart, Repeat2 } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { mark, useMarks, want } from './markStore';
import styles from './MarkButton.module.css';

interface Titled {
  id: string;
  title: string;
}

interface MarkButtonProps {
  /** What is marked. */
  track: Titled;
  /** How many have, as the track says; absent: it is not shown. */
  count?: number;
}

/** Likes a track, or takes it back. */
export function LikeButton(props: MarkButtonProps) {
  return <MarkButton {...props} kind="liked" />;
}

/** Likes an album, or takes it back. */
export function LikeAlbumButton({ album }: { album: Titled }) {
  return <MarkButton track={album} kind="likedAlbums" />;
}

/** Passes a track on, or takes it back. */
export function RepostButton(props: MarkButtonProps) {
  return <MarkButton {...props} kind="reposted" />;
}

function MarkButton({ track: marked, count, kind }: MarkButtonProps & { kind: 'liked' | 'reposted' | 'likedAlbums' }) {
  const t = useText();
  const member = useSession(({ status }) => status === 'in');
  const on = useMarks((marks) => marks[kind][marked.id] ?? false);
  useEffect(() => want(marked.id, kind === 'likedAlbums' ? 'albums' : 'tracks'), [marked.id, member, kind]);
  if (!member && count === undefined) return null;
  const Sign = kind === 'reposted' ? Repeat2 : Heart;
  const name = t(kind === 'reposted' ? 'audience.repost' : 'audience.like', { title: marked.title });
  return (
    <span className={styles.mark}>
      <IconButton name={name} aria-pressed={on} disabled={!member} onClick={() => void mark(kind, marked.id, !on)}>
        <Sign fill={on && kind !== 'reposted' ? 'currentColor' : 'none'} />
      </IconButton>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </span>
  );
}
