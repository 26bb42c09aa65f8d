import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import type { Message, Person } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { queries } from '@/api/queries';
import { useText } from '@/i18n/useText';
import { useMemberships } from '@/room/membershipStore';
import { useSession } from '@/session/sessionStore';
import { useRoomReceipts } from './personApi';
import { usePresence } from './presenceStore';
import { receiptsIn, seenAt, useReceipts } from './receiptStore';
import styles from './SeenBy.module.css';

const shown = 5;
const Seen = createContext<Map<number, Person[]>>(new Map());

/** Knows who has read how far, where the room has that and one gives it oneself. */
export function SeenPlace({ room, messages, children }: { room: string; messages: Message[]; children: ReactNode }) {
  const me = useSession(({ user }) => user?.id);
  const wanted = useMemberships(({ rooms }) => rooms[room]?.receipts ?? false);
  const given = usePresence(({ receipts }) => receipts);
  const page = useRoomReceipts(room, wanted && given);
  const receipts = useReceipts(({ rooms }) => rooms[room]);
  const people = useMemo(() => (page.data?.items ?? []).flatMap(({ person }) => person ?? []), [page.data]);

  useEffect(() => receiptsIn(room, page.data?.items ?? []), [room, page.data]);
  const strange = Object.keys(receipts ?? {}).length > people.length;
  useEffect(() => {
    if (wanted && given && strange) void queries.invalidateQueries({ queryKey: ['rooms', 'receipts', room] });
  }, [room, wanted, given, strange]);

  const seen = useMemo(
    () => (wanted && given ? seenAt(messages, receipts ?? {}, people.filter(({ id }) => id !== me)) : new Map<number, Person[]>()),
    [wanted, given, messages, receipts, people, me],
  );
  return <Seen value={seen}>{children}</Seen>;
}

/** Those for whom this is the last message they have read. */
export function SeenBy({ seq }: { seq: number }) {
  const t = useText();
  const people = useContext(Seen).get(seq);
  if (!people?.length) return null;
  const names = people.map(({ displayName }) => displayName).join(', ');
  return (
    <p className={styles.seen} title={t('reading.seenBy', { names })}>
      <span className="hidden-text">{t('reading.seenBy', { names })}</span>
      {people.slice(0, shown).map(({ id, displayName }) => (
        <Avatar key={id} id={id} name={displayName} size={16} />
      ))}
      {people.length > shown && <small aria-hidden="true">+{people.length - shown}</small>}
    </p>
  );
}
