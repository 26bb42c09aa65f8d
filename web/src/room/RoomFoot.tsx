import type { Room } from '@/api/types';
import { Composer } from '@/message/Composer';
import { SelectionBar } from '@/message/SelectionBar';
import { useSelection } from '@/message/selectionStore';
import { useSilence } from '@/moderation/useSilence';
import { may } from '@/role/permissions';
import { JoinBar } from './JoinBar';
import { useMemberships } from './membershipStore';
import { QuietBar } from './QuietBar';

/** Below what is said: where one writes, joins, or reads why one cannot. */
export function RoomFoot({ room, joined }: { room: Room; joined: boolean }) {
  const selecting = useSelection((state) => state.room === room.id);
  const silence = useSilence(room);
  // Whoever has just joined may do something as soon as the room has said so.
  const apart = useMemberships(({ rooms }) => !!rooms[room.id]?.apart);
  const quiet = apart || (room.archivedAt ?? (room.joined && (silence ?? !may(room, 'SEND'))));
  if (!joined && !room.archivedAt) return <JoinBar room={room} />;
  if (selecting) return <SelectionBar room={room.id} />;
  return quiet ? <QuietBar room={room} silence={silence} apart={apart} /> : <Composer key={room.id} room={room} />;
}
