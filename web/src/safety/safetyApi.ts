import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { ContentRule, ReportReason, ReportState, Room } from '@/api/types';
import { notice, refusal } from '@/design/noticeStore';
import { isStored } from './ruleDraft';
import { callsOf, type SafetyChange, type Settling } from './safetyCalls';

/** What is reported: a message, or a person, each in the room where it happened. */
export type Reported = { room: string; message: string } | { room: string; user: string };

/** How often the number of waiting reports is asked for. */
const watchEvery = 20_000;

/** Without a state: those that wait. */
export function useReports(room: string, state: ReportState | undefined) {
  return useInfiniteQuery({
    queryKey: ['safety', 'reports', room, state],
    queryFn: ({ pageParam }) => callsOf(room).reports({ state, cursor: pageParam || undefined }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: watchEvery,
  });
}

/** How many reports wait; asked again and again while the page is in sight. */
export function useWaiting(room: Room | undefined): number {
  const { data } = useQuery({
    queryKey: ['safety', 'count', room?.id],
    queryFn: () => answer(api.GET('/api/v2/rooms/{room}/reports/count', { params: { path: { room: room?.id ?? '' } } })),
    enabled: keepsOrder(room),
    refetchInterval: watchEvery,
  });
  return data?.open ?? 0;
}

/** Reports a message, or a person in a room. */
export function useReport() {
  return useMutation({
    mutationFn: ({ about, ...body }: { about: Reported; reason: ReportReason; note: string }) =>
      'message' in about
        ? answer(api.POST('/api/v2/rooms/{room}/messages/{message}/reports', { params: { path: about }, body }))
        : answer(api.POST('/api/v2/rooms/{room}/members/{user}/reports', { params: { path: about }, body })),
    onSuccess: ({ duplicate }) => notice(duplicate ? 'notice.reportedBefore' : 'notice.reported'),
  });
}

export function useResolve(room: string) {
  return useMutation({
    mutationFn: (settling: Settling) => callsOf(room).settle(settling),
    onSuccess: () => {
      notice('notice.resolved');
      return queries.invalidateQueries({ queryKey: ['safety'] });
    },
  });
}

export function useRules(room: string) {
  return useQuery({ queryKey: ['safety', 'rules', room], queryFn: () => callsOf(room).rules() });
}

/** Stores a rule, a new one or one that was there. */
export function useStoreRule(room: string) {
  return useMutation({
    mutationFn: (rule: ContentRule) => (isStored(rule) ? callsOf(room).change(rule) : callsOf(room).add(rule)),
    onSuccess: rulesChanged,
  });
}

export function useDeleteRule(room: string) {
  return useMutation({ mutationFn: (id: string) => callsOf(room).drop(id), onSuccess: rulesChanged, onError: refusal });
}

/** What the rules of a room, or one that is not stored yet, make of a text. */
export function useTryRules(room: string) {
  return useMutation({ mutationFn: (body: { text: string; rule?: ContentRule }) => callsOf(room).test(body) });
}

export function useSafety(room: string) {
  return useQuery({ queryKey: ['safety', 'settings', room], queryFn: () => callsOf(room).safety() });
}

export function useChangeSafety(room: string) {
  return useMutation({
    mutationFn: (body: SafetyChange) => callsOf(room).guard(body),
    onSuccess: (safety) => {
      queries.setQueryData(['safety', 'settings', room], safety);
      return queries.invalidateQueries({ queryKey: ['safety', 'record'] });
    },
  });
}

/** What admins did with the rules of the house, newest first. */
export function useHouseRecord() {
  return useInfiniteQuery({
    queryKey: ['safety', 'record'],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/admin/moderation', { params: { query: { limit: 20, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Puts a rule or the settings back as they were before. */
export function usePutBack() {
  return useMutation({
    mutationFn: (action: string) =>
      answer(api.POST('/api/v2/admin/moderation/{action}/reverse', { params: { path: { action } }, body: { reason: '' } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['safety'] }),
    onError: refusal,
  });
}

/** Guards a room until then; without a time it ends. */
export function useGuard(room: string) {
  return useMutation({
    mutationFn: (until?: string) =>
      answer(api.PUT('/api/v2/rooms/{room}/guard', { params: { path: { room } }, body: { until } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rooms', 'one', room] }),
  });
}

/** Whether somebody may see what was reported. */
export function keepsOrder(room: Room | undefined): boolean {
  return (room?.permissions ?? []).some((one) => ['MANAGE_MESSAGES', 'KICK', 'BAN', 'TIME_OUT'].includes(one));
}

function rulesChanged(): Promise<unknown> {
  return Promise.all(['rules', 'record'].map((what) => queries.invalidateQueries({ queryKey: ['safety', what] })));
}
