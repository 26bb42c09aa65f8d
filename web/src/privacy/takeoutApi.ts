import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Takeout } from '@/api/types';

const key = ['takeouts'];

/** In the order in which they are asked. */
export const steps = ['ACCOUNT', 'CHAT', 'STREAM', 'PACK'] as const;

/** How far a step of a copy is. */
export function progress(takeout: Takeout, step: (typeof steps)[number]): 'done' | 'now' | 'stuck' | 'later' {
  if (takeout.state === 'READY' || takeout.state === 'EXPIRED') return 'done';
  const [here, at] = [steps.indexOf(step), steps.findIndex((one) => one === takeout.step)];
  if (here !== at) return here < at ? 'done' : 'later';
  return takeout.state === 'PARKED' ? 'stuck' : 'now';
}

/** Looked at again and again while one is being made. */
export function useTakeouts() {
  return useQuery({
    queryKey: key,
    queryFn: () => answer(api.GET('/api/v2/users/me/takeouts', {})),
    refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'RUNNING' ? 2_000 : false),
  });
}

export function useAskTakeout() {
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v2/users/me/takeouts', {})),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

/** Takes the key of a link for an address to download from. */
export function useOpenTakeout() {
  return useMutation({
    mutationFn: (link: string) => {
      const [takeout = '', secret = ''] = link.split('.');
      return answer(api.POST('/api/v2/users/me/takeouts/{takeout}/open', { params: { path: { takeout } }, body: { key: secret } }));
    },
  });
}
