import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';

export function useSearch(query: string) {
  return useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/search', { params: { query: { query, types: ['MESSAGE'], limit: 30, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    enabled: query.length > 0,
  });
}

/** Tracks, albums, playlists, people and rooms that are called so, each kind by itself and the likest first. */
export function useThings(query: string) {
  return useQuery({
    queryKey: ['search', 'things', query],
    queryFn: () =>
      answer(api.GET('/api/v2/search', { params: { query: { query, types: ['TRACK', 'ALBUM', 'PLAYLIST', 'USER', 'ROOM'], limit: 6 } } })),
    select: ({ items }) => ({
      tracks: items.flatMap(({ track }) => track ?? []),
      albums: items.flatMap(({ album }) => album ?? []),
      people: items.flatMap(({ user }) => user ?? []),
      playlists: items.flatMap(({ playlist }) => playlist ?? []),
      rooms: items.flatMap(({ room }) => room ?? []),
    }),
    placeholderData: (before) => before,
    enabled: query.length > 0,
  });
}
