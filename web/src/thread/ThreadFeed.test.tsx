import { act, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { standsAt } from '@/message/focusStore';
import { rowsOf, type Row } from '@/message/rows';
import { begin } from '@/message/timeline';
import type { Rights } from '@/message/useRights';
import { message } from '@/test/samples';
import { renderIn } from '@/test/words';
import { ThreadFeed } from './ThreadFeed';

vi.mock('virtua', () => ({
  Virtualizer: ({ data, children }: { data: Row[]; children: (row: Row, index: number) => ReactNode }) => data.map(children),
}));
vi.mock('@/message/MessageRow', () => ({ MessageRow: ({ row }: { row: Row }) => <p>{row.kind === 'day' ? row.kind : row.key}</p> }));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
const reader: Rights = { me: '1', joined: false, writes: false, reacts: false, pins: false, manages: false };

test('the first message of a thread stands above the replies, also after one has moved', () => {
  const root = message(1);
  const timeline = begin({ items: [root, message(2, { threadRoot: root.id })], moreBefore: false, moreAfter: false });

  renderIn(<ThreadFeed place={`9/${root.id}`} rows={rowsOf(timeline.messages, [])} timeline={timeline} rights={reader} />);
  act(() => standsAt('m-2'));

  expect(screen.getByRole('feed', { name: 'Messages of the thread' })).toHaveTextContent('daym-1m-2');
});
