import { ArrowDown } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Virtualizer } from 'virtua';
import { Button } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { MessageRow } from '@/message/MessageRow';
import { lineOf, startAt, type Row } from '@/message/rows';
import type { Timeline } from '@/message/timeline';
import { open } from '@/message/timelineStore';
import { useFeed } from '@/message/useFeed';
import { useMessageKeys } from '@/message/useMessageKeys';
import { useReached } from '@/message/useReached';
import type { Rights } from '@/message/useRights';
import styles from './ThreadPanel.module.css';

interface ThreadFeedProps {
  place: string;
  rows: Row[];
  timeline: Timeline;
  rights: Rights;
}

/** The first message of a thread, which is always there, and below it the replies, of which those in sight are drawn. */
export function ThreadFeed({ place, rows, timeline, rights }: ThreadFeedProps) {
  const t = useText();
  const begins = 1 + lineOf(rows, 0);
  // The same as long as the lines are: the feed compares them with those before.
  const replies = useMemo(() => rows.slice(begins), [rows, begins]);
  const { first, height } = useHeight();
  const [opening] = useState(() => startAt(replies, -1));
  const { list, box, atEnd, shift, toEnd, moved, stopped, resized } = useFeed(place, replies, timeline, opening, { above: height });
  const pressed = useMessageKeys(replies, list, rights);
  const reached = useReached(replies);
  const toNewest = () => (timeline.moreAfter ? void open(place).catch(refusal) : toEnd());

  return (
    <div className={styles.feed}>
      <section ref={box} className={styles.talk} role="feed" aria-label={t('thread.messages')} onKeyDown={pressed}>
        <div ref={first}>
          {rows.slice(0, begins).map((row) => (
            <MessageRow key={row.key} row={row} highlighted={false} reached rights={rights} />
          ))}
        </div>
        <Virtualizer ref={list} data={replies} shift={shift} startMargin={height} bufferSize={500}
          keepMounted={reached < 0 ? [] : [reached]} onScroll={moved} onScrollEnd={stopped} onResize={resized}>
          {(row, index) => (
            <MessageRow key={row.key} row={row} highlighted={false} reached={index === reached} rights={rights} />
          )}
        </Virtualizer>
      </section>
      {(!atEnd || timeline.moreAfter) && (
        <Button className={styles.newest} icon={<ArrowDown />} onClick={toNewest}>
          {t('message.toNewest')}
        </Button>
      )}
    </div>
  );
}

/** How much room the first message takes. */
function useHeight() {
  const first = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const box = first.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setHeight(box.offsetHeight));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { first, height };
}
