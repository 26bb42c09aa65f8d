import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Person, Ties } from '@/api/types';
import { quieted } from './quietStore';

export type OwnKind = 'BLOCKED' | 'MUTED' | 'ASKING';

/** What one can do about somebody, and how to take it back. */
const steps = {
  follow: (handle: string) => answer(api.PUT('/api/v2/users/{handle}/follow', { params: { path: { handle } } })),
  unfollow: (handle: string) => answer(api.DELETE('/api/v2/users/{handle}/follow', { params: { path: { handle } } })),
  block: (handle: string) => answer(api.PUT('/api/v2/users/{handle}/block', { params: { path: { handle } } })),
  unblock: (handle: string) => answer(api.DELETE('/api/v2/users/{handle}/block', { params: { path: { handle } } })),
  mute: (handle: string) => answer(api.PUT('/api/v2/users/{handle}/mute', { params: { path: { handle } } })),
  unmute: (handle: string) => answer(api.DELETE('/api/v2/users/{handle}/mute', { params: { path: { handle } } })),
  accept: (handle: string) => answer(api.PUT('/api/v2/users/me/followers/{handle}', { params: { path: { handle } } })),
  decline: (handle: string) => answer(api.DELETE('/api/v2/users/me/follow-requests/{handle}', { params: { path: { handle } } })),
  removeFollower: (handle: string) => answer(api.DELETE('/api/v2/users/me/followers/{handle}', { params: { path: { handle } } })),
};

export type Step = keyof typeof steps;

export function useRelate(person: Pick<Person, 'id' | 'handle'>) {
  return useMutation({
    mutationFn: (step: Step): Promise<Ties> => steps[step](person.handle),
    onSuccess: (ties) => {
      quieted(person.id, ties);
      void queries.invalidateQueries({ queryKey: ['profile', person.handle] });
      void queries.invalidateQueries({ queryKey: ['relations'] });
      void queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
}

export function useOwnRelations(kind: OwnKind) {
  return useInfiniteQuery({
    queryKey: ['relations', kind],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/users/me/relations', { params: { query: { kind, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Who follows somebody, or whom they follow. */
export function useFollows(handle: string, which: 'followers' | 'following') {
  return useInfiniteQuery({
    queryKey: ['relations', which, handle],
    queryFn: ({ pageParam }) => {
      const params = { path: { handle }, query: { cursor: pageParam || undefined } };
      return which === 'followers'
        ? answer(api.GET('/api/v2/users/{handle}/followers', { params }))
        : answer(api.GET('/api/v2/users/{handle}/following', { params }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export type Related = ReturnType<typeof useOwnRelations>;
