import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import { sendFile } from '@/api/sendFile';
import { nonce } from '@/api/nonce';
import type { Credits, Link, Track, Version } from '@/api/types';

const one = (track: string) => ['tracks', 'one', track];
const links = (track: string) => ['tracks', 'links', track];
const versions = (track: string) => ['tracks', 'versions', track];

export interface ReleaseChanges {
  credits?: Credits;
  publishAt?: string;
  visibility?: Track['visibility'];
  download?: Track['download'];
}

/** Only while the track still says what was read. */
export function useRelease({ id, revision }: Track) {
  return useMutation({
    mutationFn: (body: ReleaseChanges) =>
      answer(
        api.PATCH('/api/v2/tracks/{track}', { params: { path: { track: id } }, headers: { 'If-Match': `"${revision}"` }, body }),
      ),
    onSuccess: (changed) => {
      queries.setQueryData(one(id), changed);
      return queries.invalidateQueries({ queryKey: ['tracks', 'list'] });
    },
  });
}

export function useLinks(track: string) {
  return useQuery({
    queryKey: links(track),
    queryFn: () => answer(api.GET('/api/v2/tracks/{track}/links', { params: { path: { track } } })),
  });
}

export function useMakeLink(track: string) {
  return useMutation({
    mutationFn: (body: { name: string; expiresAt?: string; mostUses: number }) =>
      answer(api.POST('/api/v2/tracks/{track}/links', { params: { path: { track } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: links(track) }),
  });
}

export function useRevokeLink({ id, track }: Link) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/tracks/{track}/links/{link}', { params: { path: { track, link: id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: links(track) }),
  });
}

/** Asked for again while one is being encoded; when it is not any more, the track may play it. */
export function useVersions(track: string) {
  return useQuery({
    queryKey: versions(track),
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/v2/tracks/{track}/versions', { params: { path: { track } } }));
      const before = queries.getQueryData<Version[]>(versions(track));
      if (before?.some(coming) && !items.some(coming)) void queries.invalidateQueries({ queryKey: one(track) });
      return items;
    },
    refetchInterval: ({ state }) => (state.data?.some(coming) ? 1_000 : false),
  });
}

export function coming({ status }: Version): boolean {
  return status === 'PROCESSING';
}

export function useReplaceFile(track: string, told: (share: number) => void) {
  return useMutation({
    mutationFn: (file: File) => sendFile<Version>(`/api/v2/tracks/${track}/file`, file, { key: nonce(), told }),
    onSuccess: () => queries.invalidateQueries({ queryKey: versions(track) }),
  });
}

export function useRestoreVersion(track: string) {
  return useMutation({
    mutationFn: (version: string) =>
      answer(api.POST('/api/v2/tracks/{track}/versions/{version}/restore', { params: { path: { track, version } } })),
    onSuccess: () => changedFiles(track),
  });
}

export function useDeleteVersion(track: string) {
  return useMutation({
    mutationFn: (version: string) =>
      answer(api.DELETE('/api/v2/tracks/{track}/versions/{version}', { params: { path: { track, version } } })),
    onSuccess: () => changedFiles(track),
  });
}

function changedFiles(track: string) {
  void queries.invalidateQueries({ queryKey: one(track) });
  return queries.invalidateQueries({ queryKey: versions(track) });
}

/** Sends the browser to the file, which it keeps without leaving the page. */
export function useDownload(track: string) {
  return useMutation({
    mutationFn: () => answer(api.GET('/api/v2/tracks/{track}/download/address', { params: { path: { track } } })),
    onSuccess: ({ url }) => location.assign(url),
  });
}
