import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';

const alerts = ['sign-in-alerts'];

/** One's sign-ins that were unlike those before, the latest first. */
export function useAlerts() {
  return useInfiniteQuery({
    queryKey: alerts,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/sign-in-alerts', { params: { query: { cursor: pageParam || undefined, limit: 10 } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Says whose it was; what was not one's own ends with that. */
export function useAnswerAlert(session: string) {
  return useMutation({
    mutationFn: (verdict: 'MINE' | 'NOT_MINE') =>
      answer(api.POST('/api/v2/sign-in-alerts/{session}/verdict', { params: { path: { session } }, body: { verdict } })),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['sessions'] });
      void queries.invalidateQueries({ queryKey: ['factors'] });
      return queries.invalidateQueries({ queryKey: alerts });
    },
  });
}
