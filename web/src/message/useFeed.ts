import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import { refusal } from '@/design/noticeStore';
import { setMoving } from './motionStore';
import { ownLine, prepended, type Row } from './rows';
import { follows, isAtEnd, nowhere, sightOf } from './sight';
import type { Timeline } from './timeline';
import { loadAfter, loadBefore, open } from './timelineStore';

/** So many lines before either end the next page is asked for: it is there before the person is. */
const ahead = 60;

interface Opening {
  index: number;
  align: 'center' | 'end';
}

interface Around {
  /** The height of what scrolls along above the lines. */
  above?: number;
  /** The line of which it is asked whether it is above those in sight. */
  mark?: number;
}

/** Where the list stands: it opens in its place, keeps it when older lines come, stays at the end once there, and goes there with one's own words. */
export function useFeed(room: string, rows: Row[], timeline: Timeline, opening: Opening, { above = 0, mark = -1 }: Around = {}) {
  const list = useRef<VirtualizerHandle>(null);
  const box = useRef<HTMLDivElement & HTMLElement>(null);
  const [atEnd, setAtEnd] = useState(opening.align === 'end');
  // Not which line is the first in sight: all would be drawn again at every step.
  const [passed, setPassed] = useState(mark >= 0 && mark < opening.index);
  // As it was when the person last moved: lines that come later must not unstick the list.
  const sticks = useRef(opening.align === 'end');
  const seen = useRef(nowhere);
  const settled = useRef(false);
  const own = ownLine(rows);
  const said = useRef(own);
  const [held, setHeld] = useState({ rows, shift: false });
  if (held.rows !== rows) setHeld({ rows, shift: prepended(held.rows, rows) });

  useLayoutEffect(() => {
    if (opening.index >= 0) list.current?.scrollToIndex(opening.index, { align: opening.align });
  }, [opening]);
  useEffect(() => {
    if (own && own !== said.current) follow();
    said.current = own;
    if (sticks.current && !timeline.moreAfter) toEnd();
    else if (settled.current) look();
    // What is looked at are the lines that have just come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, above]);

  // A list that goes while it scrolls never stops.
  useEffect(() => () => setMoving(false), []);

  function toEnd() {
    if (rows.length > 0) list.current?.scrollToIndex(rows.length - 1, { align: 'end' });
  }

  /** Who says something wants to see it. */
  function follow() {
    sticks.current = true;
    if (timeline.moreAfter) void open(room).catch(refusal);
  }

  function look() {
    const now = list.current;
    if (!now) return;
    const { scrollOffset, viewportSize } = now;
    const first = now.findItemIndex(scrollOffset);
    setAtEnd(isAtEnd(sightOf(box.current)));
    setPassed(mark >= 0 && mark < first);
    // A page that comes before the list stands where it opens would move it away from there.
    if (!settled.current) return;
    if (first < ahead) void loadBefore(room);
    if (now.findItemIndex(scrollOffset + viewportSize) > rows.length - ahead) void loadAfter(room);
  }

  function moved() {
    setMoving(true);
    const now = sightOf(box.current);
    if (settled.current) sticks.current = follows(sticks.current, seen.current, now);
    seen.current = now;
    look();
  }

  function stopped() {
    settled.current = true;
    moved();
    setMoving(false);
  }

  function resized() {
    const now = list.current;
    if (now && above + now.scrollSize <= now.viewportSize) settled.current = true;
    if (sticks.current && !timeline.moreAfter) toEnd();
    else look();
  }

  return { list, box, atEnd, passed, shift: held.shift, toEnd, moved, stopped, resized };
}
