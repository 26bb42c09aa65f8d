import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { AccountRecord } from '@/api/types';

export type Rank = Exclude<AccountRecord['user']['role'], 'ROLE_UNSPECIFIED'>;

/** What to do about an account. */
export type Step = { kind: 'BAN' | 'UNBAN' } | { kind: 'ROLE'; role: Rank };

const keyOf = (user: string) => ['house', 'account', user];

export function useAccount(user: string) {
  return useQuery({
    queryKey: keyOf(user),
    queryFn: () => answer(api.GET('/api/v2/admin/users/{user}', { params: { path: { user } } })),
  });
}

export function useMeasure(user: string) {
  return useMutation({
    mutationFn: ({ step, reason }: { step: Step; reason: string }) => take(user, step, reason),
    onSuccess: (account) => queries.setQueryData(keyOf(user), account),
  });
}

function take(user: string, step: Step, reason: string): Promise<AccountRecord> {
  const params = { path: { user } };
  switch (step.kind) {
    case 'BAN':
      return answer(api.POST('/api/v2/admin/users/{user}/ban', { params, body: { reason } }));
    case 'UNBAN':
      return answer(api.POST('/api/v2/admin/users/{user}/unban', { params, body: { reason } }));
    case 'ROLE':
      return answer(api.PUT('/api/v2/admin/users/{user}/role', { params, body: { role: step.role, reason } }));
  }
}
