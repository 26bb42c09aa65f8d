import { useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { nonce } from '@/api/nonce';
import { queries } from '@/api/queries';
import { sendFile } from '@/api/sendFile';
import type { CoverSize } from '@/api/types';

/** What bears a cover. */
export interface CoverOf {
  kind: 'albums' | 'tracks' | 'shows';
  id: string;
}

/** Painted anew in several sizes before it is shown. */
export function usePutCover({ kind, id }: CoverOf) {
  return useMutation({
    mutationFn: (file: File) =>
      sendFile<{ items: CoverSize[] }>(`/api/v2/${kind}/${id}/cover`, file, { key: nonce(), told: () => undefined }),
    onSuccess: seenAnew,
  });
}

export function useTakeCover({ kind, id }: CoverOf) {
  return useMutation({
    mutationFn: () => {
      if (kind === 'shows') return answer(api.DELETE('/api/v2/shows/{show}/cover', { params: { path: { show: id } } }));
      return kind === 'albums'
        ? answer(api.DELETE('/api/v2/albums/{album}/cover', { params: { path: { album: id } } }))
        : answer(api.DELETE('/api/v2/tracks/{track}/cover', { params: { path: { track: id } } }));
    },
    onSuccess: seenAnew,
  });
}

/** The cover of an album is that of its tracks, wherever they are shown. */
function seenAnew() {
  void queries.invalidateQueries({ queryKey: ['playlists', 'entries'] });
  void queries.invalidateQueries({ queryKey: ['tracks'] });
  void queries.invalidateQueries({ queryKey: ['shows'] });
  return queries.invalidateQueries({ queryKey: ['albums'] });
}
