import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Comment } from '@/api/types';

const key = (track: string) => ['comments', track];

/** As they come while it plays. */
export function useComments(track: string) {
  return useInfiniteQuery({
    queryKey: key(track),
    queryFn: async ({ pageParam }) => {
      const query = { order: 'MOMENT' as const, limit: 100, cursor: pageParam || undefined };
      const page = await answer(api.GET('/api/v2/tracks/{track}/comments', { params: { path: { track }, query } }));
      return { ...page, items: page.items as Comment[] };
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export interface NewComment {
  text: string;
  atMs: number;
  replyTo?: string;
}

export function useAddComment(track: string) {
  return useMutation({
    mutationFn: (body: NewComment) => answer(api.POST('/api/v2/tracks/{track}/comments', { params: { path: { track } }, body })),
    onSuccess: () => changed(track),
  });
}

/** Refused when it was changed in another window since it was read. */
export function useEditComment({ id, track, revision }: Comment) {
  return useMutation({
    mutationFn: (text: string) =>
      answer(
        api.PATCH('/api/v2/tracks/{track}/comments/{comment}', {
          params: { path: { track, comment: id } },
          headers: { 'If-Match': `"${revision}"` },
          body: { text },
        }),
      ),
    onSuccess: () => changed(track),
  });
}

export function useDeleteComment({ id, track }: Comment) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/tracks/{track}/comments/{comment}', { params: { path: { track, comment: id } } })),
    onSuccess: () => changed(track),
  });
}

function changed(track: string) {
  return queries.invalidateQueries({ queryKey: key(track) });
}
