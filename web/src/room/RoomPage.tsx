import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTitle } from '@/design/Page';
import { Trouble } from '@/design/Trouble';
import { MessageList } from '@/message/MessageList';
import { SentOut } from '@/moderation/SentOut';
import { letIn, useSentOut } from '@/moderation/sentOutStore';
import { connection } from '@/realtime/live';
import { useLink } from '@/realtime/linkStore';
import { GuardBanner } from '@/safety/GuardBanner';
import { MembersPanel } from './MembersPanel';
import { RoomFoot } from './RoomFoot';
import { RoomHead } from './RoomHead';
import { looksAt, nameOfRoom, useMemberships } from './membershipStore';
import { useRoom } from './roomApi';
import styles from './RoomPage.module.css';

const wide = '(min-width: 1200px)';

/** A room: what is said, who is here, and a place to write. */
export function RoomPage() {
  const { room: id, seq } = useParams({ strict: false }) as { room: string; seq?: string };
  const room = useRoom(id);
  const joined = useMemberships(({ rooms }) => !!rooms[id]) || room.data?.joined === true;
  const [members, setMembers] = useState<boolean>();
  // Two people know who they are.
  const shown = members ?? (matchMedia(wide).matches && room.data?.kind !== 'DIRECT');
  useTitle(room.data?.name ?? '');
  useOpenRoom(id, room.data !== undefined && !joined);
  const sent = useSentOut(({ rooms }) => rooms[id]);
  useEffect(() => () => letIn(id), [id]);
  if (sent) {
    const open = room.data?.visibility === 'PUBLIC';
    return <SentOut room={id} name={room.data?.name ?? nameOfRoom(id)} action={sent} open={open} />;
  }
  if (room.isError) return <Trouble alone cause={room.error} onRetry={() => void room.refetch()} />;
  return (
    <div className={styles.page} data-members={shown || undefined}>
      <section className={styles.talk}>
        <RoomHead room={room.data} members={shown} onMembers={setMembers} joined={joined} />
        {room.data && <GuardBanner room={room.data} />}
        <MessageList key={`${id}-${seq ?? ''}`} room={id} around={seq ? Number(seq) : undefined} />
        {room.data && <RoomFoot room={room.data} joined={joined} />}
      </section>
      {shown && <MembersPanel room={id} onClose={() => setMembers(false)} />}
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
