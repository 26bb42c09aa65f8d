import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';

export function useSearch(query: string) {
  return useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/search', { params: { query: { query, limit: 30, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    enabled: query.length > 0,
  });
}
