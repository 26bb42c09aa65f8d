import { useState } from 'react';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { useCurrent } from '@/player/playerStore';
import { useSession } from '@/session/sessionStore';
import { CommentForm } from './CommentForm';
import { CommentItem } from './CommentItem';
import { useComments } from './commentApi';
import { threads, type Thread } from './moments';
import styles from './TrackComments.module.css';

/** What people say of a track, on its page. */
export default function TrackComments({ track }: { track: Track }) {
  const t = useText();
  const member = useSession(({ status }) => status === 'in');
  const comments = useComments(track.id);
  const current = useCurrent()?.id === track.id;
  const seek = (to: number) => (current ? player.seek(to) : player.play([track], track, to));
  const all = threads(comments.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <section className={styles.comments} aria-label={t('comment.title')}>
      <h2>{t('comment.title')}</h2>
      {member && <CommentForm track={track.id} />}
      {comments.isError && <Trouble cause={comments.error} onRetry={() => void comments.refetch()} />}
      {comments.isSuccess && all.length === 0 && <p className={styles.quiet}>{t('comment.none')}</p>}
      <ol className={styles.list}>
        {all.map((thread) => (
          <Threaded key={thread.first.id} thread={thread} onSeek={seek} member={member} />
        ))}
      </ol>
      {comments.hasNextPage && (
        <Button busy={comments.isFetchingNextPage} onClick={() => void comments.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </section>
  );
}

function Threaded({ thread, onSeek, member }: { thread: Thread; onSeek: (to: number) => void; member: boolean }) {
  const [answering, setAnswering] = useState(false);
  const { first, answers } = thread;
  return (
    <CommentItem comment={first} onSeek={onSeek} onAnswer={member ? () => setAnswering(true) : undefined}>
      {(answers.length > 0 || answering) && (
        <ol className={styles.answers}>
          {answers.map((answer) => (
            <CommentItem key={answer.id} comment={answer} onSeek={onSeek} />
          ))}
          {answering && (
            <li>
              <CommentForm track={first.track} replyTo={first.id} onDone={() => setAnswering(false)} />
            </li>
          )}
        </ol>
      )}
    </CommentItem>
  );
}
