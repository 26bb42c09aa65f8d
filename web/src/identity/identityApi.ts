import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';

const identities = ['identities'];

/** Where one may have an account already. */
export function useProviders() {
  return useQuery({ queryKey: ['providers'], queryFn: () => answer(api.GET('/api/v2/auth/providers')), staleTime: Infinity });
}

/** Accounts elsewhere that sign in to one's own. */
export function useIdentities(enabled = true) {
  return useQuery({ queryKey: identities, queryFn: () => answer(api.GET('/api/v2/users/me/identities')), enabled });
}

/** The way to a provider, for whoever is not signed in. */
export function signInAt(provider: string, next = '/'): string {
  return `/api/v2/auth/oauth/${provider}?${new URLSearchParams({ next }).toString()}`;
}

export function useLink() {
  return useMutation({
    mutationFn: (provider: string) =>
      answer(api.POST('/api/v2/users/me/identities', { body: { provider, next: location.pathname } })),
    onSuccess: ({ location: there }) => window.location.assign(there),
  });
}

/** Goes to a provider to prove there who one is; what needed the proof is to be done again then. */
export function useProofAt() {
  return useMutation({
    mutationFn: (provider: string) =>
      answer(
        api.POST('/api/v2/auth/oauth/{provider}/proof', {
          params: { path: { provider } },
          body: { next: location.pathname },
        }),
      ),
    onSuccess: ({ location: there }) => window.location.assign(there),
  });
}

export function useUnlink() {
  return useMutation({
    mutationFn: (identity: string) =>
      answer(api.DELETE('/api/v2/users/me/identities/{identity}', { params: { path: { identity } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: identities }),
  });
}
