import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Track } from '@/api/types';
import { notice } from '@/design/noticeStore';
import type { SaidSound } from '@/explore/SoundFields';
import { peaksOf } from './peaks';

interface TrackFilter {
  query?: string;
  artist?: string;
  limit?: number;
  enabled?: boolean;
}

export type Tracks = ReturnType<typeof useTracks>;

export function useTracks({ query, artist, limit, enabled }: TrackFilter) {
  return useInfiniteQuery({
    queryKey: ['tracks', 'list', query ?? '', artist ?? '', limit ?? 0],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v2/tracks', { params: { query: { query, artist, limit, cursor: pageParam || undefined } } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    enabled,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(unfinished)) ? 2_000 : false),
  });
}

/** A track; asked for again every second while it is being encoded. */
export function useTrack(track: string, enabled = true) {
  return useQuery({
    queryKey: ['tracks', 'one', track],
    queryFn: () => fetchTrack(track),
    enabled,
    refetchInterval: ({ state }) => (state.data && unfinished(state.data) ? 1_000 : false),
  });
}

/** Opened once: each time counts as a use. */
export function useLinkedTrack(track: string, key: string) {
  return useQuery({
    queryKey: ['tracks', 'linked', track, key],
    queryFn: () => answer(api.GET('/api/v2/tracks/{track}/shared', { params: { path: { track }, query: { key } } })),
    enabled: !!key,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnReconnect: false,
    retry: false,
  });
}

export function fetchTrack(track: string): Promise<Track> {
  return answer(api.GET('/api/v2/tracks/{track}', { params: { path: { track } } }));
}

/** The peaks of a finished measurement never change. */
export function usePeaks(url: string | undefined) {
  return useQuery({
    queryKey: ['peaks', url],
    queryFn: () => peaksOf(url!),
    enabled: !!url,
    staleTime: Infinity,
    gcTime: Infinity,
  }).data;
}

export interface TrackChanges extends Partial<SaidSound> {
  title: string;
  description: string;
  genre: string;
  tags: { items: string[] };
  visibility: Track['visibility'];
}

export function useEditTrack(track: string) {
  return useMutation({
    mutationFn: (body: TrackChanges) => answer(api.PATCH('/api/v2/tracks/{track}', { params: { path: { track } }, body })),
    onSuccess: (changed) => {
      queries.setQueryData(['tracks', 'one', track], changed);
      return queries.invalidateQueries({ queryKey: ['tracks', 'list'] });
    },
  });
}

export function useDeleteTrack(track: string) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/tracks/{track}', { params: { path: { track } } })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ['tracks', 'one', track] });
      notice('notice.trackDeleted');
      return queries.invalidateQueries({ queryKey: ['tracks', 'list'] });
    },
  });
}

export function unfinished({ status }: Track): boolean {
  return status === 'PROCESSING';
}

/** Playable, perhaps before every rendition is done. */
export function playable({ status, playback }: Track): boolean {
  return status !== 'FAILED' && !!(playback?.hls || playback?.mp3);
}
