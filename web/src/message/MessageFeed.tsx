import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Virtualizer } from 'virtua';
import { Button } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { MessageRow } from './MessageRow';
import { lineOf, startAt, type Row } from './rows';
import type { Timeline } from './timeline';
import { open } from './timelineStore';
import { useFeed } from './useFeed';
import { useMessageKeys } from './useMessageKeys';
import { useReached } from './useReached';
import { useReading } from './useReading';
import type { Rights } from './useRights';
import styles from './MessageList.module.css';

interface MessageFeedProps {
  room: string;
  rows: Row[];
  timeline: Timeline;
  around?: number;
  unreadAfter?: number;
  rights: Rights;
}

/** The lines of a room; only those in sight are drawn, and what is in sight stays where it is when others come. */
export function MessageFeed({ room, rows, timeline, around, unreadAfter, rights }: MessageFeedProps) {
  const t = useText();
  const fresh = useMemo(() => rows.findIndex(({ kind }) => kind === 'new'), [rows]);
  const wanted = useMemo(() => (around === undefined ? undefined : rows[lineOf(rows, around)]?.key), [rows, around]);
  const [opening] = useState(() => startAt(rows, wanted ? rows.findIndex(({ key }) => key === wanted) : fresh));
  const { list, box, atEnd, passed, shift, toEnd, moved, stopped, resized } = useFeed(room, rows, timeline, opening, { mark: fresh });
  const pressed = useMessageKeys(rows, list, rights);
  const reached = useReached(rows);
  useReading(room, atEnd && !timeline.moreAfter);

  const toNewest = () => (timeline.moreAfter ? void open(room).catch(refusal) : toEnd());
  function toUnread() {
    if (fresh >= 0) list.current?.scrollToIndex(fresh);
    else open(room, unreadAfter).catch(refusal);
  }

  const unreadAbove = fresh >= 0 ? passed : (timeline.messages[0]?.seq ?? 0) > (unreadAfter ?? Infinity);
  return (
    <div className={styles.feed}>
      <div ref={box} className={styles.list} role="feed" aria-label={t('message.list')} onKeyDown={pressed}>
        <div className={styles.above} />
        <Virtualizer ref={list} data={rows} shift={shift} bufferSize={500} keepMounted={reached < 0 ? [] : [reached]}
          onScroll={moved} onScrollEnd={stopped} onResize={resized}>
          {(row, index) => (
            <MessageRow key={row.key} row={row} highlighted={row.key === wanted} reached={index === reached}
              rights={rights} />
          )}
        </Virtualizer>
        <div className={styles.foot} />
      </div>
      {unreadAbove && (
        <Button className={styles.unread} icon={<ArrowUp />} onClick={toUnread}>
          {t('message.toUnread')}
        </Button>
      )}
      {(!atEnd || timeline.moreAfter) && (
        <Button className={styles.newest} icon={<ArrowDown />} onClick={toNewest}>
          {t('message.toNewest')}
        </Button>
      )}
    </div>
  );
}
