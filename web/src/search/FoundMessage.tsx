import { Link } from '@tanstack/react-router';
import { FormattedDate } from 'react-intl';
import type { Highlight, Message } from '@/api/types';
import { wordsOf } from '@/attachment/wordsOf';
import { Avatar } from '@/design/Avatar';
import { Highlighted } from './Highlighted';
import styles from './SearchPage.module.css';

interface FoundMessageProps {
  message: Message;
  roomName: string;
  highlights?: Highlight[];
}

/** A message met outside its room; it leads to where it was said. */
export function FoundMessage({ message, roomName, highlights = [] }: FoundMessageProps) {
  const { room, seq, threadRoot, author, at } = message;
  return (
    <Link to="/rooms/$room/$seq" params={{ room, seq: String(seq) }} search={{ thread: threadRoot }} className={styles.found}>
      <Avatar id={author?.id ?? ''} name={author?.displayName ?? ''} size={30} picture={author?.avatar} />
      <span className={styles.body}>
        <span className={styles.head}>
          <b>{author?.displayName}</b>
          <span>{roomName}</span>
          <time dateTime={at}>
            <FormattedDate value={at} dateStyle="medium" timeStyle="short" />
          </time>
        </span>
        <span className={styles.words}>
          <Highlighted text={wordsOf(message)} highlights={highlights} />
        </span>
      </span>
    </Link>
  );
}
