import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { ContentRule, Report, ReportReason, ReportResolution, ReportState, Room, RoomSafety } from '@/api/types';
import { notice } from '@/design/noticeStore';
import { isStored } from './ruleDraft';

/** How often the number of waiting reports is asked for. */
const watchEvery = 20_000;

export function useReports(room: string, state: ReportState) {
  return useInfiniteQuery({
    queryKey: ['safety', 'reports', room, state],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v2/rooms/{room}/reports', {
          params: { path: { room }, query: { state, cursor: pageParam || undefined } },
        }),
      ),
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

export function useReportMessage() {
  return useMutation({
    mutationFn: ({ room, message, ...body }: { room: string; message: string; reason: ReportReason; note: string }) =>
      answer(api.POST('/api/v2/rooms/{room}/messages/{message}/reports', { params: { path: { room, message } }, body })),
    onSuccess: () => notice('notice.reported'),
  });
}

export function useResolve(room: string) {
  return useMutation({
    mutationFn: ({ report, ...body }: { report: Report; resolution: ReportResolution; reason: string; until?: string }) =>
      answer(
        api.POST('/api/v2/rooms/{room}/reports/{report}/resolve', {
          params: { path: { room, report: report.id } },
          body,
        }),
      ),
    onSuccess: () => {
      notice('notice.resolved');
      return queries.invalidateQueries({ queryKey: ['safety'] });
    },
  });
}

export function useRules(room: string) {
  return useQuery({
    queryKey: ['safety', 'rules', room],
    queryFn: () => answer(api.GET('/api/v2/rooms/{room}/rules', { params: { path: { room } } })),
  });
}

/** Stores a rule, a new one or one that was there. */
export function useStoreRule(room: string) {
  return useMutation({
    mutationFn: (rule: ContentRule) =>
      isStored(rule)
        ? answer(
            api.PUT('/api/v2/rooms/{room}/rules/{id}', { params: { path: { room, id: rule.id } }, body: { rule } }),
          )
        : answer(api.POST('/api/v2/rooms/{room}/rules', { params: { path: { room } }, body: { rule } })),
    onSuccess: rulesChanged,
  });
}

export function useDeleteRule(room: string) {
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.DELETE('/api/v2/rooms/{room}/rules/{id}', { params: { path: { room, id } } })),
    onSuccess: rulesChanged,
  });
}

/** What the rules of a room, or one that is not stored yet, make of a text. */
export function useTryRules(room: string) {
  return useMutation({
    mutationFn: (body: { text: string; rule?: ContentRule }) =>
      answer(api.POST('/api/v2/rooms/{room}/rules/test', { params: { path: { room } }, body })),
  });
}

export function useSafety(room: string) {
  return useQuery({
    queryKey: ['safety', 'settings', room],
    queryFn: () => answer(api.GET('/api/v2/rooms/{room}/safety', { params: { path: { room } } })),
  });
}

export function useChangeSafety(room: string) {
  return useMutation({
    mutationFn: (body: Partial<Pick<RoomSafety, 'spam' | 'raidJoins' | 'guardSeconds'>>) =>
      answer(api.PATCH('/api/v2/rooms/{room}/safety', { params: { path: { room } }, body })),
    onSuccess: (safety) => queries.setQueryData(['safety', 'settings', room], safety),
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

function rulesChanged(): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['safety', 'rules'] });
}
