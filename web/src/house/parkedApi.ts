import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { ParkedEvent } from '@/api/types';
import { notice, refusal } from '@/design/noticeStore';

export const services = ['user', 'chat', 'stream'] as const;
export type Service = (typeof services)[number];

const keyOf = (service: Service) => ['house', 'parked', service];

/** What a service's handlers gave up on, newest first. */
export function useParked(service: Service) {
  return useInfiniteQuery({
    queryKey: keyOf(service),
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/admin/parked-events', { params: { query: { service, limit: 50, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useRetryParked(service: Service) {
  return useMutation({
    mutationFn: ({ handler, event }: ParkedEvent) =>
      answer(api.POST('/api/v2/admin/parked-events/retry', { body: { service, handler, event } })),
    onSuccess: ({ done, reason }) => (done ? notice('parked.through') : notice('parked.failedAgain', { reason })),
    onError: refusal,
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(service) }),
  });
}
