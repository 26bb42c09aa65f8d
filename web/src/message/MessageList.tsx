import { ArrowDown } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { LoadingMessages } from './LoadingMessages';
import { MessageDialogs } from './MessageDialogs';
import { MessageRow } from './MessageRow';
import { NewMessages } from './NewMessages';
import { useOutbox } from './outbox';
import { fromStart, rowsOf, startAt } from './rows';
import { forget, loadAfter, loadBefore } from './timelineStore';
import { TypingLine } from './TypingLine';
import { useReading } from './useReading';
import { useRights } from './useRights';
import { useTimeline } from './useTimeline';
import styles from './MessageList.module.css';

/** Far from zero, so that older lines can be put in front for ever. */
const base = 1_000_000;

/** Everything said in a room; only what is in sight is drawn. */
export function MessageList({ room, around }: { room: string; around?: number }) {
  const t = useText();
  const rights = useRights(room);
  const { me } = rights;
  const { timeline, unreadAfter, problem, reload } = useTimeline(room, around);
  const outbox = useOutbox((state) => state.pending);
  const waiting = useMemo(() => outbox.filter((one) => one.room === room && one.author === me), [outbox, room, me]);
  const rows = useMemo(() => {
    const lines = rowsOf(timeline?.messages ?? [], waiting, unreadAfter);
    return timeline?.moreBefore ? lines : fromStart(lines);
  }, [timeline, waiting, unreadAfter]);
  const [anchor, setAnchor] = useState<string>();
  const [atBottom, setAtBottom] = useState(true);
  const list = useRef<VirtuosoHandle>(null);
  useReading(room, atBottom && !timeline?.moreAfter);

  if (problem) return <Trouble cause={problem} onRetry={reload} />;
  if (!timeline) return <LoadingMessages />;
  const firstKey = rows.find(({ kind }) => kind === 'message')?.key;
  if (!anchor && firstKey) setAnchor(firstKey);
  if (rows.length === 0) return <EmptyState title={t('message.none')} text={t('message.noneText')} />;

  const before = Math.max(0, rows.findIndex(({ key }) => key === anchor));
  const target = rows.findIndex((row) => (around ? row.key === `m-${around}` : row.kind === 'new'));
  const toNewest = () => (timeline.moreAfter ? forget(room) : list.current?.scrollToIndex({ index: 'LAST', align: 'end' }));
  return (
    <div className={styles.place}>
      <Virtuoso ref={list} className={styles.list} data={rows} computeItemKey={(_, row) => row.key}
        firstItemIndex={base - before} alignToBottom increaseViewportBy={600}
        initialTopMostItemIndex={startAt(rows, target)}
        startReached={() => void loadBefore(room)} endReached={() => void loadAfter(room)}
        followOutput={(bottom) => (bottom || rows.at(-1)?.kind === 'pending' ? 'auto' : false)}
        atBottomThreshold={80} atBottomStateChange={setAtBottom}
        itemContent={(_, row) => <MessageRow row={row} highlighted={row.key === `m-${around}`} rights={rights} />}
        components={{ Footer: () => <div className={styles.foot} /> }} />
      <TypingLine room={room} />
      <NewMessages timeline={timeline} me={me} />
      <MessageDialogs room={room} />
      {(!atBottom || timeline.moreAfter) && (
        <Button className={styles.newest} icon={<ArrowDown />} onClick={toNewest}>
          {t('message.toNewest')}
        </Button>
      )}
    </div>
  );
}
