import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Scope } from '@/api/types';

interface Wanted {
  name: string;
  scopes: Scope[];
  expiresAt?: string;
  /** Players may show digests of it. */
  forPlayers?: boolean;
}

const own = ['appPasswords'];

export function useAppPasswords() {
  return useQuery({
    queryKey: own,
    queryFn: () => answer(api.GET('/api/v2/users/me/app-passwords', {})),
  });
}

/** The answer is the one time the password itself is told, so nothing keeps it but who asked. */
export function useMakeAppPassword() {
  return useMutation({
    mutationFn: (body: Wanted) => answer(api.POST('/api/v2/users/me/app-passwords', { body })),
    gcTime: 0,
    onSuccess: changed,
  });
}

export function useRevokeAppPassword() {
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v2/users/me/app-passwords/{id}', { params: { path: { id } } })),
    onSuccess: changed,
  });
}

function changed(): Promise<void> {
  return queries.invalidateQueries({ queryKey: own });
}
