import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { entryOf } from '@/player/queue';
import { usePlayer } from '@/player/playerStore';
import { useSession } from '@/session/sessionStore';
import { ana, anaHerself, ben, comment, track } from '@/test/samples';
import { renderIn } from '@/test/words';
import TrackComments from './TrackComments';

vi.mock('@tanstack/react-router', () => ({ Link: ({ children }: { children: React.ReactNode }) => <a href="/">{children}</a> }));

const sent = vi.fn<(request: Request) => Promise<Response>>();
const json = (body: unknown, status = 200) => Promise.resolve(Response.json(body, { status }));

beforeEach(() => {
  sent.mockReset();
  vi.stubGlobal('fetch', sent);
  useSession.setState({ status: 'in', user: anaHerself });
  usePlayer.setState({ queue: [entryOf(track())], index: 0, position: 12.7, playing: false });
});

test('what is said goes to the moment that is heard', async () => {
  sent.mockImplementation((request) => json(request.method === 'POST' ? comment() : { items: [] }));
  renderIn(<TrackComments track={track()} />);

  await userEvent.type(await screen.findByLabelText('Say something at 0:12'), 'Nice');
  await userEvent.click(screen.getByRole('button', { name: 'Comment' }));

  const post = sent.mock.calls.map(([request]) => request).find(({ method }) => method === 'POST')!;
  expect(await post.clone().json()).toEqual({ text: 'Nice', atMs: 12_000 });
});

test('one changes what is one’s own and sees where something was deleted', async () => {
  const items = [
    comment({ id: '1', author: undefined, text: '', deleted: true }),
    comment({ id: '2', replyTo: '1', author: ana, text: 'Mine', mayEdit: true, mayDelete: true }),
    comment({ id: '3', author: ben, text: 'Theirs' }),
  ];
  sent.mockImplementation(() => json({ items }));
  renderIn(<TrackComments track={track()} />);

  expect(await screen.findByText('Mine')).toBeVisible();
  expect(screen.getByText('This comment was deleted.')).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Edit' })).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: 'Answer' })).toHaveLength(1);
});
