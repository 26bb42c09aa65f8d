import { Bell, BellOff, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Message, Room } from '@/api/types';
import { IconButton } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { Composer } from '@/message/Composer';
import { closesThread } from '@/message/openThread';
import { useOutbox } from '@/message/outbox';
import { rowsOf } from '@/message/rows';
import { useRights } from '@/message/useRights';
import { readThread, useFollow, useThread } from './threadApi';
import { ThreadFeed } from './ThreadFeed';
import styles from './ThreadPanel.module.css';

/** What is said about one message, beside the room; on a phone in its place. */
export function ThreadPanel({ room, root }: { room: Room; root: string }) {
  const t = useText();
  const rights = useRights(room.id);
  const { place, timeline, problem, newest } = useThread(room.id, root);
  const first = timeline?.messages[0];
  const follow = useFollow(first);
  const outbox = useOutbox((state) => state.pending);
  const rows = useMemo(() => {
    const waiting = outbox.filter((one) => one.threadRoot === root && one.author === rights.me);
    // The first message stands in the room too: its line there has that key.
    return rowsOf(timeline?.messages ?? [], waiting).map((row) => ({ ...row, key: `t-${row.key}` }));
  }, [timeline, outbox, root, rights.me]);
  const following = !!first?.thread?.following;
  useReadThread(first, newest, !timeline?.moreAfter);

  return (
    <aside className={styles.panel} aria-label={t('thread.title')} onKeyDown={({ key }) => key === 'Escape' && closesThread()}>
      <header className={styles.head}>
        <h2>{t('thread.title')}</h2>
        {first?.thread && rights.joined && (
          <IconButton size="small" name={t(following ? 'thread.unfollow' : 'thread.follow')} aria-pressed={following}
            onClick={() => follow.mutate(!following)}>
            {following ? <Bell /> : <BellOff />}
          </IconButton>
        )}
        <IconButton size="small" name={t('action.close')} onClick={closesThread}>
          <X />
        </IconButton>
      </header>
      {timeline ? (
        <ThreadFeed key={`${place} ${timeline.stretch}`} place={place} rows={rows} timeline={timeline} rights={rights} />
      ) : (
        <div className={styles.feed} aria-busy={problem === undefined}>
          {problem === undefined ? <Skeleton height="96px" /> : <Trouble cause={problem} onRetry={closesThread} />}
        </div>
      )}
      {rights.writes && <Composer key={place} room={room} thread={root} />}
    </aside>
  );
}

/** What is in front of the person's eyes is read. */
function useReadThread(first: Message | undefined, newest: number, whole: boolean): void {
  const read = useRef(0);
  const follows = !!first?.thread?.following;
  useEffect(() => {
    if (!first || !follows || !whole || newest <= read.current || document.visibilityState !== 'visible') return;
    read.current = newest;
    readThread(first, newest).catch(() => undefined);
  }, [first, follows, newest, whole]);
}
