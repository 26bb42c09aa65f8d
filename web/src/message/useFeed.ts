import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import { setMoving } from './motionStore';
import { prepended, type Row } from './rows';
import type { Timeline } from './timeline';
import { loadAfter, loadBefore } from './timelineStore';

/** So near the end counts as there. */
const near = 80;
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

/** Where the list stands: it opens in its place, keeps it when older lines come, and stays at the end once there. */
export function useFeed(room: string, rows: Row[], timeline: Timeline, opening: Opening, { above = 0, mark = -1 }: Around = {}) {
  const list = useRef<VirtualizerHandle>(null);
  const [atEnd, setAtEnd] = useState(opening.align === 'end');
  // Not which line is the first in sight: all would be drawn again at every step.
  const [passed, setPassed] = useState(mark >= 0 && mark < opening.index);
  // As it was when the person last moved: lines that come later must not unstick the list.
  const sticks = useRef(opening.align === 'end');
  const settled = useRef(false);
  const [held, setHeld] = useState({ rows, shift: false });
  if (held.rows !== rows) setHeld({ rows, shift: prepended(held.rows, rows) });

  useLayoutEffect(() => {
    if (opening.index >= 0) list.current?.scrollToIndex(opening.index, { align: opening.align });
  }, [opening]);
  useEffect(() => {
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

  function look() {
    const now = list.current;
    if (!now) return;
    const { scrollOffset, viewportSize, scrollSize } = now;
    const end = scrollOffset + viewportSize >= above + scrollSize - near;
    const first = now.findItemIndex(scrollOffset);
    setAtEnd(end);
    setPassed(mark >= 0 && mark < first);
    // A page that comes before the list stands where it opens would move it away from there.
    if (!settled.current) return;
    if (first < ahead) void loadBefore(room);
    if (now.findItemIndex(scrollOffset + viewportSize) > rows.length - ahead) void loadAfter(room);
  }

  function moved() {
    setMoving(true);
    const now = list.current;
    if (now && settled.current) sticks.current = now.scrollOffset + now.viewportSize >= above + now.scrollSize - near;
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

  return { list, atEnd, passed, shift: held.shift, toEnd, moved, stopped, resized };
}
