import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { Person } from '@/api/types';

/** Whose tracks a rule finds; whoever has published nothing is found by nobody. */
export function useArtist(artist: string) {
  return useQuery({
    queryKey: ['artist', artist],
    queryFn: () => answer(api.GET('/api/v2/tracks', { params: { query: { artist, limit: 1 } } })),
    select: ({ items }) => items[0]?.artist as Person | undefined,
    staleTime: Infinity,
    enabled: artist !== '',
  }).data;
}

/** People who are called so. */
export function useArtists(query: string): Person[] {
  return (
    useQuery({
      queryKey: ['search', 'artists', query],
      queryFn: () => answer(api.GET('/api/v2/search', { params: { query: { query, types: ['USER'], limit: 6 } } })),
      select: ({ items }) => items.flatMap(({ user }) => (user as Person | undefined) ?? []),
      placeholderData: (before) => before,
      enabled: query.length > 0,
    }).data ?? []
  );
}
