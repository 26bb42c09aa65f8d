import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';

/** What one likes, the newest first: tracks, or albums. */
export function useLikes(kind: 'TRACK' | 'ALBUM') {
  return useInfiniteQuery({
    queryKey: ['likes', kind],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/users/me/likes', { params: { query: { kind, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
