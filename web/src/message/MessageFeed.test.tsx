import { act, screen } from '@testing-library/react';
import { useMemo, type ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Message } from '@/api/types';
import { useMemberships } from '@/room/membershipStore';
import { ben, message } from '@/test/samples';
import { renderIn } from '@/test/words';
import { standsAt, useFocus } from './focusStore';
import { MessageFeed } from './MessageFeed';
import { setMoving, useMotion } from './motionStore';
import { rowsOf, type Row } from './rows';
import { begin } from './timeline';
import { apply, useTimelines } from './timelineStore';
import type { Rights } from './useRights';

/** How often the words of each message were drawn. */
const drawn = vi.hoisted(() => new Map<string, number>());

vi.mock('virtua', () => ({
  Virtualizer: ({ data, children }: { data: Row[]; children: (row: Row, index: number) => ReactNode }) => data.map(children),
}));
vi.mock('@tanstack/react-router', async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));
vi.mock('./MessageText', () => ({
  MessageText: ({ text }: { text: string }) => {
    drawn.set(text, (drawn.get(text) ?? 0) + 1);
    return <p>{text}</p>;
  },
}));

const rights: Rights = { me: '1', joined: true, writes: true, reacts: true, pins: false, manages: false };
const said = (seq: number): Message => message(seq, { text: `words ${seq}` });
const held = begin({ items: Array.from({ length: 20 }, (_, index) => said(index + 1)), moreBefore: false, moreAfter: false });

function Room() {
  const timeline = useTimelines(({ rooms }) => rooms['9'])!;
  const rows = useMemo(() => rowsOf(timeline.messages, []), [timeline]);
  return <MessageFeed room="9" rows={rows} timeline={timeline} rights={rights} />;
}

let shown: ReturnType<typeof renderIn>;

beforeEach(() => {
  useFocus.setState({ current: undefined });
  useMemberships.setState({ rooms: {} });
  useTimelines.setState({ rooms: { 9: held } });
  setMoving(false);
  shown = renderIn(<Room />);
  drawn.clear();
});

test('what comes is drawn, and no other line again but the one the Tab key led to', () => {
  act(() => apply('9', [{ room: '9', seq: 21, type: 'message.created', message: said(21) }]));

  expect([...drawn]).toEqual([['words 20', 1], ['words 21', 1]]);
});

test('a reaction draws its own message again and no other', () => {
  const reaction = { message: held.messages[9]!.id, emoji: '🎉' };
  act(() => apply('9', [{ room: '9', seq: 21, type: 'reaction.added', reaction, member: ben }]));

  expect([...drawn]).toEqual([['words 10', 1]]);
  expect(screen.getByRole('button', { name: '🎉, 1 reaction' })).toBeInTheDocument();
});

test('who walks through the lines draws the two that change', () => {
  act(() => standsAt('m-7'));

  expect([...drawn.keys()]).toEqual(['words 7', 'words 20']);
});

test('what can be done with a message comes once the list rests', () => {
  act(() => setMoving(true));
  act(() => apply('9', [21, 22].map((seq) => ({ room: '9', seq, type: 'message.created', message: said(seq) }))));
  const more = () => screen.getAllByRole('button', { name: 'More about this message' }).length;
  expect(more()).toBe(21);

  act(() => setMoving(false));

  expect(more()).toBe(22);
});

test('a list that goes while it scrolls leaves the next one at rest', () => {
  act(() => setMoving(true));

  shown.unmount();

  expect(useMotion.getState().moving).toBe(false);
});
