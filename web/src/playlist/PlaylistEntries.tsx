import { useState } from 'react';
import type { Playlist } from '@/api/types';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { EmptyState } from '@/design/EmptyState';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { EntryRow } from './EntryRow';
import { useEntries, useMoveEntry, useRemoveEntry } from './entryApi';
import { useDragOrder } from './useDragOrder';
import styles from './PlaylistEntries.module.css';

/** What stands in a playlist, in its order; whoever may edit it moves and removes. */
export function PlaylistEntries({ playlist }: { playlist: Playlist }) {
  const t = useText();
  const entries = useEntries(playlist.id);
  const move = useMoveEntry(playlist.id);
  const remove = useRemoveEntry(playlist.id);
  const [said, setSaid] = useState('');
  const items = entries.data?.pages.flatMap((page) => page.items) ?? [];
  const { list, handle, place } = useDragOrder((from, to) => {
    const entry = items[from];
    if (!entry) return;
    move.mutate({ entry: entry.id, to, before: items });
    setSaid(t('playlist.moved', { title: entry.track?.title ?? t('playlist.hidden'), place: to + 1 }));
  });
  if (entries.isPending) return <Skeleton height="72px" />;
  if (entries.isError) return <Trouble cause={entries.error} onRetry={() => void entries.refetch()} />;
  if (items.length === 0) {
    return (
      <EmptyState title={t(playlist.rules ? 'playlist.ruledEmpty' : 'playlist.empty')} text={t(playlist.mayEdit ? 'playlist.emptyText' : 'playlist.emptyOther')}>
        {playlist.mayEdit && <ButtonLink to="/discover">{t('place.discover')}</ButtonLink>}
      </EmptyState>
    );
  }
  const tracks = items.flatMap(({ track }) => track ?? []);
  return (
    <>
      <ol ref={list} className={styles.list}>
        {items.map((entry, at) => (
          <EntryRow key={entry.id} entry={entry} among={tracks} place={place(at)}
            {...(playlist.mayEdit && { handle: handle(at), onRemove: () => remove.mutate(entry.id) })} />
        ))}
      </ol>
      <p className={styles.said} role="status">
        {said}
      </p>
      {entries.hasNextPage && (
        <Button busy={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
