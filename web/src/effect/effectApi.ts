import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Effect, Render } from '@/api/types';

const renders = (track: string) => ['tracks', 'renders', track];

/** What a chain is put together of; it changes with the server only. */
export function usePlugins() {
  return useQuery({
    queryKey: ['effects'],
    queryFn: async () => (await answer(api.GET('/api/v2/effects'))).items,
    staleTime: Infinity,
  });
}

export interface Heard {
  original: string;
  changed: string;
}

/** The same part twice, to be compared: as it is, and through the chain. */
export function useCompare(track: string) {
  const part = (chain: Effect[], atMs: number) =>
    answer(api.POST('/api/v2/tracks/{track}/effects/previews', { params: { path: { track } }, body: { chain, atMs } }));
  return useMutation({
    mutationFn: async ({ chain, atMs }: { chain: Effect[]; atMs: number }): Promise<Heard> => {
      const [original, changed] = await Promise.all([part([], atMs), part(chain, atMs)]);
      return { original: original.url, changed: changed.url };
    },
  });
}

export function underWay({ state }: Render): boolean {
  return state === 'WAITING' || state === 'RUNNING' || state === 'ENCODING';
}

/** Asked for again while one is under way; when it is not any more, the track may play it. */
export function useRenders(track: string) {
  return useQuery({
    queryKey: renders(track),
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/v2/tracks/{track}/effects/renders', { params: { path: { track } } }));
      const before = queries.getQueryData<Render[]>(renders(track));
      if (before?.some(underWay) && !items.some(underWay)) {
        void queries.invalidateQueries({ queryKey: ['tracks', 'one', track] });
        void queries.invalidateQueries({ queryKey: ['tracks', 'versions', track] });
      }
      return items;
    },
    refetchInterval: ({ state }) => (state.data?.some(underWay) ? 1_000 : false),
  });
}

export function useRender(track: string) {
  return useMutation({
    mutationFn: (chain: Effect[]) =>
      answer(api.POST('/api/v2/tracks/{track}/effects/renders', { params: { path: { track } }, body: { chain } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: renders(track) }),
  });
}

export function useCancelRender(track: string) {
  return useMutation({
    mutationFn: (render: string) =>
      answer(api.DELETE('/api/v2/tracks/{track}/effects/renders/{render}', { params: { path: { track, render } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: renders(track) }),
  });
}
