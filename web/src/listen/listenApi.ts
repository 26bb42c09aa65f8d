import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Listen } from '@/api/types';

/** What one has heard, latest first. */
export function useListens() {
  return useInfiniteQuery({
    queryKey: ['listens', 'list'],
    queryFn: async ({ pageParam }) => {
      const page = await answer(api.GET('/api/v2/users/me/listens', { params: { query: { cursor: pageParam || undefined } } }));
      return { ...page, items: page.items as Listen[] };
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useListenSettings() {
  return useQuery({ queryKey: ['listens', 'settings'], queryFn: () => answer(api.GET('/api/v2/users/me/listen-settings')) });
}

export function useKeepHistory() {
  return useMutation({
    mutationFn: (keepHistory: boolean) => answer(api.PATCH('/api/v2/users/me/listen-settings', { body: { keepHistory } })),
    onSuccess: changed,
  });
}

export function useDeleteListen() {
  return useMutation({
    mutationFn: (listen: string) => answer(api.DELETE('/api/v2/users/me/listens/{listen}', { params: { path: { listen } } })),
    onSuccess: changed,
  });
}

export function useClearListens() {
  return useMutation({ mutationFn: () => answer(api.DELETE('/api/v2/users/me/listens')), onSuccess: changed });
}

function changed() {
  return queries.invalidateQueries({ queryKey: ['listens'] });
}
