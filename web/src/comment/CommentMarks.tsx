import type { CSSProperties } from 'react';
import type { Track } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { useWidth } from '@/design/useWidth';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { player } from '@/player/player';
import { useCurrent } from '@/player/playerStore';
import { useComments } from './commentApi';
import { spread } from './moments';
import styles from './CommentMarks.module.css';

const side = 28;

/** Who has said something, at their moments along the sound. */
export default function CommentMarks({ track }: { track: Track }) {
  const t = useText();
  const [ref, width] = useWidth<HTMLUListElement>();
  const comments = useComments(track.id);
  const current = useCurrent()?.id === track.id;
  if (track.durationMs <= 0) return null;
  const all = comments.data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = spread(all, track.durationMs, Math.max(8, Math.floor(width / side)));
  const seek = (to: number) => (current ? player.seek(to) : player.play([track], track, to));
  return (
    <ul ref={ref} className={styles.marks} aria-label={t('comment.title')}>
      {shown.map(({ id, author, atMs, text }) => (
        <li key={id} style={{ '--at': `${(atMs / track.durationMs) * 100}%` } as CSSProperties}>
          <button type="button" title={text} onClick={() => seek(atMs / 1000)}
            aria-label={t('comment.at', { name: author?.displayName ?? '', at: clock(atMs / 1000), text })}>
            {author && <Avatar id={author.id} name={author.displayName} size={24} picture={author.avatar} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
