import { Link } from '@tanstack/react-router';
import { createContext, Fragment, useContext } from 'react';
import type { Mentions } from '@/api/types';
import { useSession } from '@/session/sessionStore';
import { everybody, piecesOf } from './mentionsIn';
import styles from './MessageText.module.css';

/** Whom the message around calls, as the server has found out. */
export const Called = createContext<Mentions | undefined>(undefined);

/** Words, with those they name; whoever is really called stands out, above all oneself. */
export function Words({ text }: { text: string }) {
  const me = useSession(({ user }) => user);
  const calls = useContext(Called);
  return piecesOf(text).map(({ text: words, called }, index) => {
    if (!called) return <Fragment key={index}>{words}</Fragment>;
    if (everybody.includes(called)) {
      const all = called === 'room' ? calls?.room : calls?.online;
      return all ? <span key={index} className={styles.call} data-me>{words}</span> : <Fragment key={index}>{words}</Fragment>;
    }
    const mine = called === me?.handle && calls?.users?.includes(me.id);
    return (
      <Link key={index} to="/@{$handle}" params={{ handle: called }} className={styles.call} data-me={mine || undefined}>
        {words}
      </Link>
    );
  });
}
