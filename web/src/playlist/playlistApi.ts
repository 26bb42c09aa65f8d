import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Playlist, PlaylistRules } from '@/api/types';
import { notice } from '@/design/noticeStore';

/** What people say of a playlist. */
export interface PlaylistWords {
  title: string;
  description: string;
  visibility: Playlist['visibility'];
  collaborative: boolean;
  rules?: PlaylistRules;
}

/** One's own and those one edits; of somebody else the public ones. */
export function usePlaylists(owner?: string) {
  return useInfiniteQuery({
    queryKey: ['playlists', 'list', owner ?? ''],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/playlists', { params: { query: { owner, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function usePlaylist(playlist: string) {
  return useQuery({
    queryKey: ['playlists', 'one', playlist],
    queryFn: () => answer(api.GET('/api/v2/playlists/{playlist}', { params: { path: { playlist } } })),
  });
}

export function useCreatePlaylist() {
  return useMutation({
    mutationFn: (body: PlaylistWords) => answer(api.POST('/api/v2/playlists', { body })),
    onSuccess: listsChanged,
  });
}

/** Refused when somebody, or another window, has changed it since `playlist` was read. */
export function useEditPlaylist(playlist: Playlist) {
  return useMutation({
    mutationFn: (body: PlaylistWords) =>
      answer(
        api.PATCH('/api/v2/playlists/{playlist}', {
          params: { path: { playlist: playlist.id } },
          headers: { 'If-Match': `"${playlist.revision}"` },
          body,
        }),
      ),
    onSuccess: changed,
    onError: () => queries.invalidateQueries({ queryKey: ['playlists', 'one', playlist.id] }),
  });
}

export function useDeletePlaylist(playlist: string) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/playlists/{playlist}', { params: { path: { playlist } } })),
    onSuccess: () => {
      notice('playlist.deleted');
      return listsChanged();
    },
  });
}

export function useAddEditor(playlist: string) {
  return useMutation({
    mutationFn: (handle: string) =>
      answer(api.PUT('/api/v2/playlists/{playlist}/editors/{handle}', { params: { path: { playlist, handle } } })),
    onSuccess: changed,
  });
}

export function useRemoveEditor(playlist: string) {
  return useMutation({
    mutationFn: (user: string) =>
      answer(api.DELETE('/api/v2/playlists/{playlist}/editors/{user}', { params: { path: { playlist, user } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['playlists'] }),
  });
}

function changed(playlist: Playlist) {
  queries.setQueryData(['playlists', 'one', playlist.id], playlist);
  return listsChanged();
}

export function listsChanged() {
  return queries.invalidateQueries({ queryKey: ['playlists', 'list'] });
}
