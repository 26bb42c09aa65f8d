import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { ModerationKind } from '@/api/types';

export interface Order {
  user: string;
  kind: ModerationKind;
  reason: string;
  /** When a ban or a time-out ends. */
  until?: string;
}

/** What narrows the record. */
export interface Sieve {
  kind?: ModerationKind;
  user?: string;
  /** Only what still holds. */
  active?: boolean;
}

export function useModerate(room: string) {
  return useMutation({
    mutationFn: (body: Order) => answer(api.POST('/api/v2/rooms/{room}/moderation', { params: { path: { room } }, body })),
    onSuccess: () => moderated(room),
  });
}

export function useReverse(room: string) {
  return useMutation({
    mutationFn: ({ action, reason }: { action: string; reason: string }) =>
      answer(api.POST('/api/v2/rooms/{room}/moderation/{action}/reverse', { params: { path: { room, action } }, body: { reason } })),
    onSuccess: () => moderated(room),
  });
}

/** Deletes these messages, or somebody's last ones. */
export function useDeleteMessages(room: string) {
  return useMutation({
    mutationFn: (body: { messages: string[]; reason: string } | { author: string; last: number; reason: string }) =>
      answer(api.POST('/api/v2/rooms/{room}/deletions', { params: { path: { room } }, body })),
    onSuccess: () => moderated(room),
  });
}

export function useRecord(room: string, { kind, user, active }: Sieve) {
  return useInfiniteQuery({
    queryKey: ['rooms', 'moderation', room, kind, user, active],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v2/rooms/{room}/moderation', {
          params: { path: { room }, query: { kind, user, active, limit: 50, cursor: pageParam || undefined } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

function moderated(room: string): Promise<unknown> {
  return Promise.all(['members', 'moderation'].map((what) => queries.invalidateQueries({ queryKey: ['rooms', what, room] })));
}
