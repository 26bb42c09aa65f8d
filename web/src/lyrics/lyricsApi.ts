import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { Problem } from '@/api/Problem';
import { queries } from '@/api/queries';
import type { ConvertedLyrics, Lyrics, LyricsFormat, Track } from '@/api/types';
import { fetchTrack } from '@/track/trackApi';

const key = (track: string) => ['lyrics', track];
const one = (track: string) => ['tracks', 'one', track];

/** The lyrics of a track; null: it has none. Those that are not there are not asked for. */
export function useLyrics(track: string) {
  return useQuery({
    queryKey: key(track),
    queryFn: async () => {
      const { hasLyrics } = await queries.ensureQueryData({ queryKey: one(track), queryFn: () => fetchTrack(track) });
      return hasLyrics ? fetchLyrics(track) : null;
    },
    staleTime: 60_000,
  });
}

/** What is known of a track says whether there are any. */
function keep(track: string, lyrics: Lyrics | null): void {
  queries.setQueryData(key(track), lyrics);
  queries.setQueryData<Track>(one(track), (before) => before && { ...before, hasLyrics: !!lyrics });
}

export function fetchLyrics(track: string, format?: LyricsFormat): Promise<Lyrics | null> {
  return answer(api.GET('/api/v2/tracks/{track}/lyrics', { params: { path: { track }, query: { format } } })).catch(
    (cause: unknown) => {
      if (Problem.from(cause).code === 'LYRICS_NOT_FOUND') return null;
      throw cause;
    },
  );
}

export interface Draft {
  format: LyricsFormat;
  text: string;
}

/** Puts what was written, only while nobody has put anything else meanwhile. */
export function usePutLyrics(track: string) {
  return useMutation({
    mutationFn: (body: Draft) => {
      const revision = queries.getQueryData<Lyrics | null>(key(track))?.revision;
      const header = revision ? { 'If-Match': `"${revision}"` } : undefined;
      return answer(api.PUT('/api/v2/tracks/{track}/lyrics', { params: { path: { track }, header }, body }));
    },
    onSuccess: (put) => keep(track, put),
    onError: (cause) => {
      if (Problem.from(cause).code === 'CHANGED_MEANWHILE') void queries.invalidateQueries({ queryKey: key(track) });
    },
  });
}

export function useDeleteLyrics(track: string) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/tracks/{track}/lyrics', { params: { path: { track } } })),
    onSuccess: () => keep(track, null),
  });
}

/** How a text is read, and how it looks in another format; nothing is kept of it. */
export function convert({ format, text }: Draft, to: LyricsFormat = format): Promise<ConvertedLyrics> {
  return answer(api.POST('/api/v2/lyrics', { body: { format, text, to } }));
}

export function useConversion() {
  return useMutation({ mutationFn: ({ to, ...draft }: Draft & { to?: LyricsFormat }) => convert(draft, to) });
}
