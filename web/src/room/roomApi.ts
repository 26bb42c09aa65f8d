import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { components } from '@/api/schema';
import { queries } from '@/api/queries';
import { notice } from '@/design/noticeStore';
import { joined, left } from './membershipStore';

type Schemas = components['schemas'];

export function useRooms(query = '', enabled = true) {
  return useInfiniteQuery({
    queryKey: ['rooms', 'list', query],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/rooms', { params: { query: { query, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    enabled,
  });
}

/** The rooms one is in together with somebody, also what one has with them alone. */
export function useSharedRooms(person: string) {
  return useQuery({
    queryKey: ['rooms', 'shared', person],
    queryFn: () => answer(api.GET('/api/v2/rooms', { params: { query: { with: person, limit: 100 } } })),
  });
}

export function useRoom(room: string) {
  return useQuery({
    queryKey: ['rooms', 'one', room],
    queryFn: () => answer(api.GET('/api/v2/rooms/{room}', { params: { path: { room } } })),
  });
}

export function useMembers(room: string, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['rooms', 'members', room],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v2/rooms/{room}/members', {
          params: { path: { room }, query: { limit: 100, cursor: pageParam || undefined } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    enabled,
  });
}

export function usePins(room: string) {
  return useQuery({
    queryKey: ['rooms', 'pins', room],
    queryFn: () => answer(api.GET('/api/v2/rooms/{room}/pins', { params: { path: { room } } })),
  });
}

export function useCreateRoom() {
  return useMutation({
    mutationFn: (body: { name: string; topic: string; visibility: 'PUBLIC' | 'PRIVATE' }) =>
      answer(api.POST('/api/v2/rooms', { body })),
    onSuccess: (room) => {
      joined(room);
      queries.setQueryData(['rooms', 'one', room.id], room);
      return roomsChanged();
    },
  });
}

export function useUpdateRoom(room: string) {
  return useMutation({
    mutationFn: (body: Schemas['UpdateRoomRequest']) => answer(api.PATCH('/api/v2/rooms/{room}', { params: { path: { room } }, body })),
    onSuccess: (updated) => {
      queries.setQueryData(['rooms', 'one', room], updated);
      return queries.invalidateQueries({ queryKey: ['rooms', 'list'] });
    },
  });
}

export function useJoinRoom() {
  return useMutation({
    mutationFn: (room: string) => answer(api.PUT('/api/v2/rooms/{room}/members/me', { params: { path: { room } } })),
    onSuccess: (room) => {
      joined(room);
      queries.setQueryData(['rooms', 'one', room.id], room);
      return roomsChanged();
    },
  });
}

export function useLeaveRoom() {
  return useMutation({
    mutationFn: (room: string) => answer(api.DELETE('/api/v2/rooms/{room}/members/me', { params: { path: { room } } })),
    onSuccess: (_, room) => {
      left(room);
      notice('notice.roomLeft');
      return roomsChanged();
    },
  });
}

function roomsChanged(): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['rooms'] });
}
