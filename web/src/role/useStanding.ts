import type { Permission, RoomMember } from '@/api/types';
import { useRoom } from '@/room/roomApi';
import { useSession } from '@/session/sessionStore';
import { may, rankIn } from './permissions';

/** Where one stands in a room: what one may do there, and about whom. */
export function useStanding(id: string) {
  const user = useSession((state) => state.user);
  const { data: room } = useRoom(id);
  const admin = user?.role === 'ADMIN' || user?.role === 'SUPER_ADMIN';
  const rank = rankIn(room, admin);
  return {
    room,
    rank,
    owns: admin || room?.owner === user?.id,
    may: (...permissions: Permission[]) => permissions.some((one) => may(room, one)),
    /** Nobody acts on themselves or their equals. */
    above: ({ person, role }: RoomMember) => person.id !== user?.id && (role?.rank ?? 0) < rank,
  };
}

export type Standing = ReturnType<typeof useStanding>;
