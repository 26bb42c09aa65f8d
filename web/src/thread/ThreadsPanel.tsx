import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { FormattedDate } from 'react-intl';
import type { Message } from '@/api/types';
import { Button, IconButton } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { plain } from '@/message/plain';
import { useThreads } from './threadApi';
import styles from './ThreadPanel.module.css';

/** The threads of a room, the one spoken in last first. */
export function ThreadsPanel({ room, onClose }: { room: string; onClose: () => void }) {
  const t = useText();
  const threads = useThreads(room);
  const roots = threads.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <aside className={styles.panel} aria-label={t('thread.list')}>
      <header className={styles.head}>
        <h2>{t('thread.list')}</h2>
        <IconButton size="small" name={t('action.close')} onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div className={styles.list}>
        {threads.isPending && <Skeleton height="64px" />}
        {threads.data && roots.length === 0 && <p className={styles.none}>{t('thread.none')}</p>}
        {roots.map((root) => (
          <ThreadItem key={root.id} root={root} />
        ))}
        {threads.hasNextPage && (
          <Button look="ghost" busy={threads.isFetchingNextPage} onClick={() => void threads.fetchNextPage()}>
            {t('action.more')}
          </Button>
        )}
      </div>
    </aside>
  );
}

function ThreadItem({ root }: { root: Message }) {
  const t = useText();
  const { id, author, text, poll, thread, deletedAt } = root;
  const words = plain(text) || (poll?.question ?? '');
  return (
    <Link to="." search={(before) => ({ ...before, thread: id })} className={styles.thread}>
      <b>{author?.displayName}</b>
      <span className={styles.words}>{deletedAt ? <i>{t('message.deleted')}</i> : words}</span>
      <span className={styles.foot}>
        {t('thread.replies', { count: thread?.replies ?? 0 })}
        {!!thread?.unread && <span className={styles.unread}>{t('thread.unread', { count: thread.unread })}</span>}
        {thread && (
          <time dateTime={thread.lastAt}>
            <FormattedDate value={thread.lastAt} dateStyle="short" timeStyle="short" />
          </time>
        )}
      </span>
    </Link>
  );
}
