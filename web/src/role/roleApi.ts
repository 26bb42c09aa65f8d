import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Permission, RoomRole } from '@/api/types';

/** A role as somebody wants it; without an id it is a new one. */
export interface WantedRole {
  id?: string;
  name: string;
  /** Fixed for the roles a room begins with. */
  rank?: number;
  permissions: Permission[];
}

export function useRoles(room: string) {
  return useQuery({
    queryKey: ['rooms', 'roles', room],
    queryFn: () => answer(api.GET('/api/v2/rooms/{room}/roles', { params: { path: { room } } })),
  });
}

export function useSaveRole(room: string) {
  return useMutation({
    mutationFn: ({ id, ...role }: WantedRole): Promise<RoomRole> =>
      id
        ? answer(api.PATCH('/api/v2/rooms/{room}/roles/{role}', { params: { path: { room, role: id } }, body: role }))
        : answer(api.POST('/api/v2/rooms/{room}/roles', { params: { path: { room } }, body: { rank: 1, ...role } })),
    onSuccess: () => rolesChanged(room),
  });
}

export function useDeleteRole(room: string) {
  return useMutation({
    mutationFn: (role: string) => answer(api.DELETE('/api/v2/rooms/{room}/roles/{role}', { params: { path: { room, role } } })),
    onSuccess: () => rolesChanged(room),
  });
}

/** The owner's role hands the room over. */
export function useAssignRole(room: string) {
  return useMutation({
    mutationFn: ({ user, role }: { user: string; role: string }) =>
      answer(api.PUT('/api/v2/rooms/{room}/members/{user}/role', { params: { path: { room, user } }, body: { role } })),
    onSuccess: () => rolesChanged(room),
  });
}

function rolesChanged(room: string): Promise<unknown> {
  return Promise.all(['one', 'roles', 'members'].map((what) => queries.invalidateQueries({ queryKey: ['rooms', what, room] })));
}
