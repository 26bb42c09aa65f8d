import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';

const sessions = ['sessions'];

/** Where one is signed in, the latest first. */
export function useSessions() {
  return useInfiniteQuery({
    queryKey: sessions,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/sessions', { params: { query: { cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useEndSession() {
  return useMutation({
    mutationFn: (session: string) => answer(api.DELETE('/api/v2/sessions/{session}', { params: { path: { session } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: sessions }),
  });
}

/** All but this one. */
export function useEndOtherSessions() {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/sessions')),
    onSettled: () => queries.invalidateQueries({ queryKey: sessions }),
  });
}
