import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ButtonLink } from '@/design/ButtonLink';
import { useTitle } from '@/design/Page';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { MessageList } from '@/message/MessageList';
import { SentOut } from '@/moderation/SentOut';
import { letIn, useSentOut } from '@/moderation/sentOutStore';
import { connection } from '@/realtime/live';
import { useLink } from '@/realtime/linkStore';
import { GuardBanner } from '@/safety/GuardBanner';
import { MembersPanel } from './MembersPanel';
import { RoomFoot } from './RoomFoot';
import { RoomHead, type Panel } from './RoomHead';
import { looksAt, nameOfRoom, useMemberships } from './membershipStore';
import { useRoom } from './roomApi';
import styles from './RoomPage.module.css';

const ThreadPanel = lazy(() => import('@/thread/ThreadPanel').then((part) => ({ default: part.ThreadPanel })));
const ThreadsPanel = lazy(() => import('@/thread/ThreadsPanel').then((part) => ({ default: part.ThreadsPanel })));

const wide = '(min-width: 1200px)';

/** A room: what is said, who is here, and a place to write. */
export function RoomPage() {
  const { room: id, seq } = useParams({ strict: false }) as { room: string; seq?: string };
  const t = useText();
  const room = useRoom(id);
  const joined = useMemberships(({ rooms }) => !!rooms[id]) || room.data?.joined === true;
  const { thread } = useSearch({ strict: false });
  const [chosen, setPanel] = useState<Panel | null>();
  // Two people know who they are.
  const usual = matchMedia(wide).matches && room.data?.kind !== 'DIRECT' ? 'members' : null;
  const panel = chosen === undefined ? usual : chosen;
  useTitle(room.data?.name ?? '');
  useOpenRoom(id, room.data !== undefined && !joined);
  const sent = useSentOut(({ rooms }) => rooms[id]);
  useEffect(() => () => letIn(id), [id]);
  if (sent) {
    const open = room.data?.visibility === 'PUBLIC';
    return <SentOut room={id} name={room.data?.name ?? nameOfRoom(id)} action={sent} open={open} />;
  }
  if (room.isError) {
    return (
      <Trouble alone cause={room.error} onRetry={() => void room.refetch()}>
        <ButtonLink to="/rooms" look="act">{t('room.all')}</ButtonLink>
      </Trouble>
    );
  }
  return (
    <div className={styles.page} data-panel={thread ? 'thread' : (panel ?? undefined)}>
      <section className={styles.talk}>
        <RoomHead room={room.data} panel={panel} onPanel={setPanel} joined={joined} />
        {room.data && <GuardBanner room={room.data} />}
        <MessageList key={`${id}-${seq ?? ''}`} room={id} around={seq ? Number(seq) : undefined} />
        {room.data && <RoomFoot room={room.data} joined={joined} />}
      </section>
      <Suspense>
        {thread && room.data && <ThreadPanel key={thread} room={room.data} root={thread} />}
        {!thread && panel === 'threads' && <ThreadsPanel room={id} onClose={() => setPanel(null)} />}
      </Suspense>
      {!thread && panel === 'members' && <MembersPanel room={id} onClose={() => setPanel(null)} />}
    </div>
  );
}

/** Remembers which room is in front of the person; a visitor's events have to be asked for. */
function useOpenRoom(room: string, visiting: boolean): void {
  const online = useLink(({ link }) => link === 'online');
  useEffect(() => {
    looksAt(room);
    return () => looksAt(undefined);
  }, [room]);
  useEffect(() => {
    if (!visiting || !online) return;
    const position = useMemberships.getState().positions[room];
    connection.request('sub', { room, position }).catch(() => undefined);
    return () => {
      if (!useMemberships.getState().rooms[room]) connection.request('unsub', { room }).catch(() => undefined);
    };
  }, [room, visiting, online]);
}
