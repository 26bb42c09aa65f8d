import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { DiscoverSearch } from './discoverSearch';

/** What is published, as the address says. */
export function useCatalogue(search: DiscoverSearch) {
  return useInfiniteQuery({
    queryKey: ['tracks', 'list', 'catalogue', search],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v2/tracks', {
          params: { query: { ...search, seed: search.seed === undefined ? undefined : String(search.seed), limit: 24, cursor: pageParam || undefined } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });
}

/** Those most used; counted anew every minute. */
export function useGenres() {
  return useQuery({
    queryKey: ['genres'],
    queryFn: () => answer(api.GET('/api/v2/genres', { params: { query: { limit: 24 } } })),
    staleTime: 60_000,
  }).data?.items;
}

/** Tracks with the same recording as one of one's own; it takes a while until it was heard. */
export function useTwins(track: string, enabled: boolean) {
  return useQuery({
    queryKey: ['tracks', 'twins', track],
    queryFn: () => answer(api.GET('/api/v2/tracks/{track}/twins', { params: { path: { track } } })),
    staleTime: 60_000,
    enabled,
  }).data?.items;
}

export function useSimilar(track: string) {
  return useQuery({
    queryKey: ['tracks', 'similar', track],
    queryFn: () => answer(api.GET('/api/v2/tracks/{track}/similar', { params: { path: { track }, query: { limit: 8 } } })),
    staleTime: 60_000,
  }).data?.items;
}
