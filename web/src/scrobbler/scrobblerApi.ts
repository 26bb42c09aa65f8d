import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Scrobbler } from '@/api/types';

export type ScrobblerService = Exclude<Scrobbler['service'], 'SERVICE_UNSPECIFIED'>;

const key = ['scrobblers'];

export function useScrobblers() {
  return useQuery({ queryKey: key, queryFn: () => answer(api.GET('/api/v2/users/me/scrobblers')) });
}

export function usePutScrobbler(service: ScrobblerService) {
  return useMutation({
    mutationFn: (token: string) => answer(api.PUT('/api/v2/users/me/scrobblers/{service}', { params: { path: { service } }, body: { token } })),
    onSuccess: changed,
  });
}

export function useDeleteScrobbler(service: ScrobblerService) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/users/me/scrobblers/{service}', { params: { path: { service } } })),
    onSuccess: changed,
  });
}

function changed() {
  return queries.invalidateQueries({ queryKey: key });
}
