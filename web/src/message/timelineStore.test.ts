// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSession } from '@/session/sessionStore';
import { anaHerself, ben, message } from '@/test/samples';
import { apply, lineBegan, open, useTimelines } from './timelineStore';

let arrive: (items: unknown[]) => void;
const messages = () => useTimelines.getState().rooms['9']!.messages;
const body = (items: unknown[]) => ({ items, moreBefore: false, moreAfter: false });

beforeEach(() => {
  useSession.setState({ status: 'in', user: anaHerself });
  useTimelines.setState({ rooms: {} });
  const page = new Promise<Response>((answer) => {
    arrive = (items) => answer(Response.json(body(items)));
  });
  vi.stubGlobal('fetch', () => page);
});

afterEach(() => vi.unstubAllGlobals());

test('what happens while the page is on its way is not lost', async () => {
  const opened = open('9');
  apply('9', [
    { room: '9', seq: 2, type: 'message.created', message: message(2) },
    { room: '9', seq: 3, type: 'reaction.added', member: ben, reaction: { message: message(1).id, emoji: '🎉' } },
  ]);

  arrive([message(1)]);
  await opened;

  expect(messages().map(({ seq }) => seq)).toEqual([1, 2]);
  expect(messages()[0]!.reactions).toEqual([{ emoji: '🎉', count: 1, mine: false }]);
});

test('nor counted twice when the page knows of it', async () => {
  const opened = open('9');
  apply('9', [
    { room: '9', seq: 3, type: 'reaction.added', member: ben, reaction: { message: message(1).id, emoji: '🎉' } },
  ]);

  arrive([message(1, { reactions: [{ emoji: '🎉', count: 1, mine: false }], changed: 3 })]);
  await opened;

  expect(messages()[0]!.reactions).toEqual([{ emoji: '🎉', count: 1, mine: false }]);
});

test('what was said before the line began is asked for', async () => {
  const answers = [[message(1)], [message(2)]];
  const asked = vi.fn((request: Request) => Promise.resolve(Response.json({ ...body(answers.shift() ?? []), url: request.url })));
  vi.stubGlobal('fetch', asked);
  await open('9');

  lineBegan(['9']);

  await vi.waitFor(() => expect(messages().map(({ seq }) => seq)).toEqual([1, 2]));
  expect(asked.mock.calls[1]![0].url).toContain('after=1');
});

test('also when the page was still on its way', async () => {
  const late = vi.fn(() => Promise.resolve(Response.json(body([message(2)]))));
  const opened = open('9');
  lineBegan(['9']);
  vi.stubGlobal('fetch', late);

  arrive([message(1)]);
  await opened;

  expect(messages().map(({ seq }) => seq)).toEqual([1, 2]);
});
