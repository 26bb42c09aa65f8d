import { Link } from '@tanstack/react-router';
import { FormattedDate } from 'react-intl';
import type { Message } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { useText } from '@/i18n/useText';
import styles from './ThreadLine.module.css';

const faces = 3;

/** How many replied in the thread of a message, and who last; a press opens it. */
export function ThreadLine({ message }: { message: Message }) {
  const t = useText();
  const { id, thread } = message;
  if (!thread?.replies || message.threadRoot) return null;
  return (
    <Link to="." search={(before) => ({ ...before, thread: id })} className={styles.thread}>
      <span className={styles.faces} aria-hidden="true">
        {(thread.participants ?? []).slice(0, faces).map((one) => (
          <Avatar key={one.id} id={one.id} name={one.displayName} size={20} picture={one.avatar} />
        ))}
      </span>
      <b>{t('thread.replies', { count: thread.replies })}</b>
      {!!thread.unread && <span className={styles.unread}>{t('thread.unread', { count: thread.unread })}</span>}
      <time dateTime={thread.lastAt}>
        <FormattedDate value={thread.lastAt} dateStyle="short" timeStyle="short" />
      </time>
    </Link>
  );
}
