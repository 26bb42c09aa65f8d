import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Album, AlbumKind } from '@/api/types';
import { notice } from '@/design/noticeStore';
import type { Place } from './arranging';

/** What artists say of an album. */
export interface AlbumWords {
  title: string;
  description: string;
  kind: AlbumKind;
  genre: string;
  /** Such as 2026-01-31; empty: none. */
  releaseDate: string;
  upc: string;
  label: string;
  visibility: Album['visibility'];
}

/** Of an artist; to themselves all, to others what is published. */
export function useAlbums(artist?: string, limit?: number) {
  return useInfiniteQuery({
    queryKey: ['albums', 'list', artist ?? '', limit ?? 0],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/albums', { params: { query: { artist, limit, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** With its tracks. */
export function useAlbum(album: string) {
  return useQuery({
    queryKey: ['albums', 'one', album],
    queryFn: () => answer(api.GET('/api/v2/albums/{album}', { params: { path: { album } } })),
  });
}

export function useCreateAlbum() {
  return useMutation({
    mutationFn: (body: AlbumWords) => answer(api.POST('/api/v2/albums', { body })),
    onSuccess: changed,
  });
}

/** Refused when another window has changed it since `album` was read. */
export function useEditAlbum(album: Album) {
  return useMutation({
    mutationFn: (body: AlbumWords) =>
      answer(
        api.PATCH('/api/v2/albums/{album}', {
          params: { path: { album: album.id } },
          headers: { 'If-Match': `"${album.revision}"` },
          body,
        }),
      ),
    onSuccess: changed,
    onError: () => readAgain(album.id),
  });
}

/** All of its tracks at once, in their order; refused as an edit is. */
export function useArrangeAlbum(album: Album) {
  return useMutation({
    mutationFn: (tracks: Place[]) =>
      answer(
        api.PUT('/api/v2/albums/{album}/tracks', {
          params: { path: { album: album.id } },
          headers: { 'If-Match': `"${album.revision}"` },
          body: { tracks },
        }),
      ),
    onSuccess: changed,
    onError: () => readAgain(album.id),
  });
}

export function useDeleteAlbum(album: string) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/albums/{album}', { params: { path: { album } } })),
    onSuccess: () => {
      notice('album.deleted');
      queries.removeQueries({ queryKey: ['albums', 'one', album] });
      return othersChanged();
    },
  });
}

function readAgain(album: string) {
  return queries.invalidateQueries({ queryKey: ['albums', 'one', album] });
}

function changed(album: Album) {
  queries.setQueryData(['albums', 'one', album.id], album);
  return othersChanged();
}

/** Tracks say which album they are on. */
function othersChanged() {
  void queries.invalidateQueries({ queryKey: ['tracks'] });
  return queries.invalidateQueries({ queryKey: ['albums', 'list'] });
}
