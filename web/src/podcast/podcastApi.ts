import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Episode, EpisodeKind, FeedImport, Show, ShowKind } from '@/api/types';
import { notice } from '@/design/noticeStore';

/** What owners say of a show. */
export interface ShowWords {
  title: string;
  description: string;
  language: string;
  category: string;
  author: string;
  email: string;
  explicit: boolean;
  link: string;
  copyright: string;
  fundingUrl: string;
  fundingText: string;
  locked: boolean;
  kind: ShowKind;
  visibility: Show['visibility'];
}

/** What they say of an episode beside its track. */
export interface EpisodeWords {
  season: number;
  number: number;
  kind: EpisodeKind;
  notes: string;
  publishedAt?: string;
  chapters: { startMs: number; title: string; url: string }[];
}

/** Of a person; to themselves all, to others what is published. */
export function useShows(owner?: string, limit?: number) {
  return useInfiniteQuery({
    queryKey: ['shows', 'list', owner ?? '', limit ?? 0],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v2/shows', { params: { query: { owner, limit, cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useShow(show: string) {
  return useQuery({
    queryKey: ['shows', 'one', show],
    queryFn: () => answer(api.GET('/api/v2/shows/{show}', { params: { path: { show } } })),
  });
}

/** Latest first; asked for again while some are still being encoded. */
export function useEpisodes(show: string) {
  return useInfiniteQuery({
    queryKey: ['shows', 'episodes', show],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v2/shows/{show}/episodes', {
          params: { path: { show }, query: { cursor: pageParam || undefined } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(unfinished)) ? 3_000 : false),
  });
}

const unfinished = ({ track }: Episode) => track.status === 'PROCESSING';

export function useShowCategories() {
  return useQuery({
    queryKey: ['shows', 'categories'],
    queryFn: () => answer(api.GET('/api/v2/show-categories', {})),
    staleTime: Infinity,
  });
}

export function useCreateShow() {
  return useMutation({
    mutationFn: (body: ShowWords) => answer(api.POST('/api/v2/shows', { body })),
    onSuccess: changed,
  });
}

/** Refused when another window has changed it since `show` was read. */
export function useEditShow(show: Show) {
  return useMutation({
    mutationFn: (body: ShowWords) =>
      answer(
        api.PATCH('/api/v2/shows/{show}', {
          params: { path: { show: show.id } },
          headers: { 'If-Match': `"${show.revision}"` },
          body,
        }),
      ),
    onSuccess: changed,
    onError: () => queries.invalidateQueries({ queryKey: ['shows', 'one', show.id] }),
  });
}

export function useDeleteShow(show: string) {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v2/shows/{show}', { params: { path: { show } } })),
    onSuccess: () => {
      notice('podcast.deleted');
      queries.removeQueries({ queryKey: ['shows', 'one', show] });
      return queries.invalidateQueries({ queryKey: ['shows', 'list'] });
    },
  });
}

export function usePutEpisode(show: string) {
  return useMutation({
    mutationFn: ({ track, ...body }: EpisodeWords & { track: string }) =>
      answer(api.PUT('/api/v2/shows/{show}/episodes/{track}', { params: { path: { show, track } }, body })),
    onSuccess: () => seenAnew(show),
  });
}

export function useDeleteEpisode(show: string) {
  return useMutation({
    mutationFn: (track: string) =>
      answer(api.DELETE('/api/v2/shows/{show}/episodes/{track}', { params: { path: { show, track } } })),
    onSuccess: () => seenAnew(show),
  });
}

export function useImportFeed() {
  return useMutation({
    mutationFn: (address: string) => answer(api.POST('/api/v2/show-imports', { body: { address } })),
    onSuccess: ({ show }) => {
      void queries.invalidateQueries({ queryKey: ['shows', 'list'] });
      return seenAnew(show.id);
    },
  });
}

/** How far it has come; asked for again while something waits. */
export function useFeedImport(show: string, enabled: boolean) {
  return useQuery({
    queryKey: ['shows', 'import', show],
    queryFn: () => answer(api.GET('/api/v2/show-imports/{show}', { params: { path: { show } } })),
    enabled,
    refetchInterval: ({ state }) => (waits(state.data) ? 2_000 : false),
  });
}

const waits = (found?: FeedImport) => (found?.waiting ?? 0) > 0;

export function useRetryImport(show: string) {
  return useMutation({
    mutationFn: () => answer(api.PUT('/api/v2/show-imports/{show}/retry', { params: { path: { show } } })),
    onSuccess: (found) => queries.setQueryData(['shows', 'import', show], found),
  });
}

function changed(show: Show) {
  queries.setQueryData(['shows', 'one', show.id], show);
  return queries.invalidateQueries({ queryKey: ['shows', 'list'] });
}

function seenAnew(show: string) {
  void queries.invalidateQueries({ queryKey: ['shows', 'one', show] });
  void queries.invalidateQueries({ queryKey: ['shows', 'import', show] });
  return queries.invalidateQueries({ queryKey: ['shows', 'episodes', show] });
}
