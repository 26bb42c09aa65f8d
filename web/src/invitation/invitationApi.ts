import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import { joined } from '@/room/membershipStore';

/** Somebody may be asked in at any time; what waits is looked after as often as this. */
const lookAgain = 60_000;

export function useInvitations(room: string) {
  return useInfiniteQuery({
    queryKey: ['rooms', 'invitations', room],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/rooms/{room}/invitations', { params: { path: { room }, query: { cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useInvite(room: string) {
  return useMutation({
    mutationFn: (body: { handle: string; expiresInSeconds: number; maxUses: number }) =>
      answer(api.POST('/api/v2/rooms/{room}/invitations', { params: { path: { room } }, body })),
    onSuccess: () => invitationsChanged(room),
  });
}

export function useRevoke(room: string) {
  return useMutation({
    mutationFn: (invitation: string) =>
      answer(api.DELETE('/api/v2/rooms/{room}/invitations/{invitation}', { params: { path: { room, invitation } } })),
    onSuccess: () => invitationsChanged(room),
  });
}

/** The invitations meant for oneself. */
export function useMyInvitations() {
  return useQuery({
    queryKey: ['invitations'],
    queryFn: () => answer(api.GET('/api/v2/invitations', {})),
    refetchInterval: lookAgain,
  });
}

export function useDecline() {
  return useMutation({
    mutationFn: (invitation: string) => answer(api.DELETE('/api/v2/invitations/{invitation}', { params: { path: { invitation } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invitations'] }),
  });
}

/** What a code is for, before one enters. */
export function useInvitationBehind(code: string) {
  return useQuery({
    queryKey: ['invitations', 'behind', code],
    queryFn: () => answer(api.GET('/api/v2/invitations/codes/{code}', { params: { path: { code } } })),
  });
}

/** Enters the room a code is for. */
export function useAccept() {
  return useMutation({
    mutationFn: (code: string) => answer(api.POST('/api/v2/invitations/accept', { body: { code } })),
    onSuccess: (room) => {
      joined(room);
      queries.setQueryData(['rooms', 'one', room.id], room);
      return queries.invalidateQueries({ queryKey: ['rooms', 'list'] });
    },
  });
}

function invitationsChanged(room: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['rooms', 'invitations', room] });
}
