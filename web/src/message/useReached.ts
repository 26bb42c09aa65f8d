import { useMemo } from 'react';
import { useFocus } from './focusStore';
import type { Row } from './rows';

/** The line the Tab key leads to: where one stands, or else the last one. */
export function useReached(rows: Row[]): number {
  const current = useFocus((state) => state.current);
  return useMemo(() => {
    const at = current === undefined ? -1 : rows.findIndex(({ key }) => key === current);
    return at >= 0 ? at : rows.findLastIndex(({ kind }) => kind === 'message');
  }, [rows, current]);
}
