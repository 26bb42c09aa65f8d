import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useSession } from '@/session/sessionStore';
import { everybody, piecesOf } from './mentionsIn';
import styles from './MessageText.module.css';

/** Words, with those they call; oneself stands out. */
export function Words({ text }: { text: string }) {
  const me = useSession(({ user }) => user?.handle);
  return piecesOf(text).map(({ text: words, called }, index) => {
    if (!called) return <Fragment key={index}>{words}</Fragment>;
    if (everybody.includes(called)) return <span key={index} className={styles.call} data-me>{words}</span>;
    return (
      <Link key={index} to="/@{$handle}" params={{ handle: called }} className={styles.call} data-me={called === me || undefined}>
        {words}
      </Link>
    );
  });
}
