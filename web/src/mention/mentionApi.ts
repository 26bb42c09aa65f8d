import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';

export const mentionsKey = ['mentions'];

/** What one is called in, newest first. */
export function useMentions() {
  return useInfiniteQuery({
    queryKey: mentionsKey,
    queryFn: ({ pageParam }) => answer(api.GET('/api/v2/mentions', { params: { query: { cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
