import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { About, Privacy } from '@/api/types';

export function useChangeAbout(handle: string) {
  return useMutation({
    mutationFn: (body: About) => answer(api.PUT('/api/v2/users/me/about', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['profile', handle] }),
  });
}

const privacyKey = ['privacy'];

export function usePrivacy() {
  return useQuery({ queryKey: privacyKey, queryFn: () => answer(api.GET('/api/v2/users/me/privacy')) });
}

export function useChangePrivacy() {
  return useMutation({
    mutationFn: (body: Privacy) => answer(api.PUT('/api/v2/users/me/privacy', { body })),
    onSuccess: (chosen) => {
      queries.setQueryData(privacyKey, chosen);
      return queries.invalidateQueries({ queryKey: ['profile'] });
    },
  });
}
