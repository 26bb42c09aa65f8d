import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { AccountRecord, Badge } from '@/api/types';
import { refusal } from '@/design/noticeStore';

export type Rank = Exclude<AccountRecord['user']['role'], 'ROLE_UNSPECIFIED'>;

/** What to do about an account. */
export type Step = { kind: 'BAN' | 'UNBAN' | 'SIGN_OUT' } | { kind: 'ROLE'; role: Rank };

const keyOf = (user: string) => ['house', 'account', user];

export function useAccount(user: string) {
  return useQuery({
    queryKey: keyOf(user),
    queryFn: () => answer(api.GET('/api/v2/admin/users/{user}', { params: { path: { user } } })),
  });
}

const sessionsOf = (user: string) => ['house', 'sessions', user];

/** Where they are signed in, the latest first. */
export function useAccountSessions(user: string) {
  return useQuery({
    queryKey: sessionsOf(user),
    queryFn: () =>
      answer(api.GET('/api/v2/admin/users/{user}/sessions', { params: { path: { user }, query: { limit: 100 } } })).then(({ items }) => items),
  });
}

/** Gives a badge, or takes it back. */
export function useBadge(user: string, handle: string) {
  return useMutation({
    mutationFn: ({ badge, give }: { badge: Badge; give: boolean }): Promise<unknown> =>
      give
        ? answer(api.PUT('/api/v2/admin/users/{user}/badges', { params: { path: { user } }, body: { badge } }))
        : answer(api.DELETE('/api/v2/admin/users/{user}/badges', { params: { path: { user }, query: { badge } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['profile', handle] }),
    onError: refusal,
  });
}

export function useMeasure(user: string) {
  return useMutation({
    mutationFn: ({ step, reason }: { step: Step; reason: string }) => take(user, step, reason),
    onSuccess: (account) => {
      queries.setQueryData(keyOf(user), account);
      return queries.invalidateQueries({ queryKey: sessionsOf(user) });
    },
  });
}

function take(user: string, step: Step, reason: string): Promise<AccountRecord> {
  const params = { path: { user } };
  switch (step.kind) {
    case 'BAN':
      return answer(api.POST('/api/v2/admin/users/{user}/ban', { params, body: { reason } }));
    case 'UNBAN':
      return answer(api.POST('/api/v2/admin/users/{user}/unban', { params, body: { reason } }));
    case 'SIGN_OUT':
      return answer(api.POST('/api/v2/admin/users/{user}/sign-out', { params, body: { reason } }));
    case 'ROLE':
      return answer(api.PUT('/api/v2/admin/users/{user}/role', { params, body: { role: step.role, reason } }));
  }
}
