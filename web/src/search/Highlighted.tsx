import { Fragment } from 'react';
import type { Highlight } from '@/api/types';

/** Words with what was looked for marked in them. */
export function Highlighted({ text, highlights }: { text: string; highlights: Highlight[] }) {
  const inOrder = highlights.toSorted((one, other) => one.start - other.start);
  return (
    <>
      {inOrder.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(inOrder[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(inOrder.at(-1)?.end ?? 0)}
    </>
  );
}
