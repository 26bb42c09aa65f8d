import { useInfiniteQuery, useMutation, type InfiniteData } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { PlaylistEntry } from '@/api/types';
import { refusal } from '@/design/noticeStore';
import { moved, placeOf, repaged, without, type EntryPage } from './order';
import { listsChanged } from './playlistApi';

type Entries = InfiniteData<EntryPage, string>;

const most = 100;
const keyOf = (playlist: string) => ['playlists', 'entries', playlist];

function pageOf(playlist: string, cursor: string): Promise<EntryPage> {
  const query = { limit: most, cursor: cursor || undefined };
  return answer(api.GET('/api/v2/playlists/{playlist}/tracks', { params: { path: { playlist }, query } }));
}

/** What stands in a playlist, in its order. */
export function useEntries(playlist: string) {
  return useInfiniteQuery({
    queryKey: keyOf(playlist),
    queryFn: ({ pageParam }) => pageOf(playlist, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** All of them, also those that have not been shown yet. */
export async function allEntries(playlist: string): Promise<PlaylistEntry[]> {
  const all: PlaylistEntry[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page: EntryPage = await pageOf(playlist, cursor);
    all.push(...page.items);
    cursor = page.nextCursor || undefined;
  }
  return all;
}

export function useAddEntry() {
  return useMutation({
    mutationFn: ({ playlist, track }: { playlist: string; track: string }) =>
      answer(api.POST('/api/v2/playlists/{playlist}/tracks', { params: { path: { playlist } }, body: { track } })),
    onSuccess: (_, { playlist }) => settled(playlist),
  });
}

/** Shown at once; taken back, and said, when it was refused. */
export function useMoveEntry(playlist: string) {
  return useMutation({
    mutationFn: ({ entry, to, before }: { entry: string; to: number; before: PlaylistEntry[] }) =>
      answer(
        api.PATCH('/api/v2/playlists/{playlist}/tracks/{entry}', {
          params: { path: { playlist, entry } },
          body: placeOf(before, entry, to),
        }),
      ),
    onMutate: ({ entry, to }) => foresee(playlist, (entries) => moved(entries, entry, to)),
    onError: (cause, _, before) => takeBack(playlist, cause, before),
    onSettled: () => settled(playlist),
  });
}

export function useRemoveEntry(playlist: string) {
  return useMutation({
    mutationFn: (entry: string) =>
      answer(api.DELETE('/api/v2/playlists/{playlist}/tracks/{entry}', { params: { path: { playlist, entry } } })),
    onMutate: (entry) => foresee(playlist, (entries) => without(entries, entry)),
    onError: (cause, _, before) => takeBack(playlist, cause, before),
    onSettled: () => settled(playlist),
  });
}

async function foresee(playlist: string, change: (entries: PlaylistEntry[]) => PlaylistEntry[]): Promise<Entries | undefined> {
  await queries.cancelQueries({ queryKey: keyOf(playlist) });
  const before = queries.getQueryData<Entries>(keyOf(playlist));
  if (before) {
    const entries = change(before.pages.flatMap(({ items }) => items));
    queries.setQueryData<Entries>(keyOf(playlist), { ...before, pages: repaged(before.pages, entries) });
  }
  return before;
}

function takeBack(playlist: string, cause: unknown, before: Entries | undefined): void {
  if (before) queries.setQueryData(keyOf(playlist), before);
  refusal(cause);
}

/** Asks the server how it is now; with several changes underway only after the last. */
function settled(playlist: string): void {
  if (queries.isMutating() > 1) return;
  void queries.invalidateQueries({ queryKey: keyOf(playlist) });
  void queries.invalidateQueries({ queryKey: ['playlists', 'one', playlist] });
  void listsChanged();
}
