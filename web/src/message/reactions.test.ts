// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '@/api/Problem';
import { useNotice } from '@/design/noticeStore';
import { connection } from '@/realtime/live';
import { message } from '@/test/samples';
import { react, useWishes, wished } from './reactions';

const request = vi.spyOn(connection, 'request');
const said = message(1, { reactions: [{ emoji: '🎉', count: 2, mine: false }], changed: 4 });
const shown = (of = said) => wished(of, useWishes.getState().wishes[of.id]);
const ok = (seq: number) => ({ seq, rooms: [], items: [] });

beforeEach(() => {
  request.mockReset();
  useWishes.setState({ wishes: {} });
  useNotice.setState({ notice: undefined });
});

afterEach(() => useNotice.setState({ notice: undefined }));

test('a reaction is seen before the server has answered', () => {
  request.mockReturnValue(new Promise(() => undefined));

  void react(said, '🎉', true);

  expect(shown()).toEqual([{ emoji: '🎉', count: 3, mine: true }]);
});

test('a reaction of a kind that was not there is put at the end', () => {
  request.mockReturnValue(new Promise(() => undefined));

  void react(said, '🔥', true);

  expect(shown().at(-1)).toEqual({ emoji: '🔥', count: 1, mine: true });
});

test('a reaction is not counted twice when its event has come', async () => {
  request.mockResolvedValue(ok(5));

  await react(said, '🎉', true);

  expect(shown()).toEqual([{ emoji: '🎉', count: 3, mine: true }]);
  const told = { ...said, reactions: [{ emoji: '🎉', count: 3, mine: true }], changed: 5 };
  expect(shown(told)).toEqual(told.reactions);
});

test('what happens to it later is believed', async () => {
  request.mockResolvedValue(ok(5));

  await react(said, '🎉', true);

  expect(shown({ ...said, changed: 6 })).toEqual(said.reactions);
});

test('a refused reaction disappears, and one is told why', async () => {
  const cause = new Problem({ code: 'TOO_MANY_REACTIONS' });
  request.mockRejectedValue(cause);

  await react(said, '🔥', true);

  expect(shown()).toEqual(said.reactions);
  expect(useNotice.getState().notice).toMatchObject({ cause });
});

test('one’s own reaction is taken back', () => {
  request.mockReturnValue(new Promise(() => undefined));
  const alone = { ...said, reactions: [{ emoji: '🎉', count: 1, mine: true }] };

  void react(alone, '🎉', false);

  expect(shown(alone)).toEqual([]);
});
