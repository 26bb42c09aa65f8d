import { UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import { ButtonLink } from '@/design/ButtonLink';
import { useNotes } from '@/command/noteStore';
import { EmptyState } from '@/design/EmptyState';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { SeenPlace } from '@/person/SeenBy';
import { may } from '@/role/permissions';
import { useRoom } from '@/room/roomApi';
import { LoadingMessages } from './LoadingMessages';
import { MessageDialogs } from './MessageDialogs';
import { MessageFeed } from './MessageFeed';
import { NewMessages } from './NewMessages';
import { useOutbox } from './outbox';
import { fromStart, rowsOf, withNotes } from './rows';
import { TypingLine } from './TypingLine';
import { useRights } from './useRights';
import { useTimeline } from './useTimeline';
import styles from './MessageList.module.css';

/** Everything said in a room. */
export function MessageList({ room, around }: { room: string; around?: number }) {
  const t = useText();
  const rights = useRights(room);
  const { me } = rights;
  const invites = may(useRoom(room).data, 'INVITE');
  const { timeline, unreadAfter, problem, reload } = useTimeline(room, around);
  const outbox = useOutbox((state) => state.pending);
  const waiting = useMemo(() => outbox.filter((one) => one.room === room && !one.threadRoot && one.author === me), [outbox, room, me]);
  const all = useNotes((state) => state.notes);
  const notes = useMemo(() => all.filter((one) => one.room === room), [all, room]);
  const rows = useMemo(() => {
    const lines = rowsOf(timeline?.messages ?? [], waiting, unreadAfter);
    return withNotes(timeline?.moreBefore ? lines : fromStart(lines), notes);
  }, [timeline, waiting, unreadAfter, notes]);

  if (problem) return <Trouble cause={problem} onRetry={reload} />;
  if (!timeline) return <LoadingMessages />;
  return (
    <div className={styles.place}>
      {rows.length === 0 ? (
        <EmptyState title={t('message.none')} text={t('message.noneText')}>
          {invites && (
            <ButtonLink to="/rooms/$room/settings" params={{ room }} search={{ tab: 'invitations' }} icon={<UserPlus />}>
              {t('invitation.invite')}
            </ButtonLink>
          )}
        </EmptyState>
      ) : (
        <SeenPlace room={room} messages={timeline.messages}>
          <MessageFeed key={timeline.stretch} room={room} rows={rows} timeline={timeline} around={around}
            unreadAfter={unreadAfter} rights={rights} />
        </SeenPlace>
      )}
      <TypingLine room={room} />
      <NewMessages timeline={timeline} me={me} />
      <MessageDialogs room={room} rights={rights} />
    </div>
  );
}
