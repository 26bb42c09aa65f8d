import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNotice } from '@/design/noticeStore';
import { useSession } from '@/session/sessionStore';
import { renderIn } from '@/test/words';
import { RatingControl } from './RatingControl';

const tides = { id: '7', title: 'Tides' };

/** Answers as the service would, and keeps what was asked to change. */
function serve(esteem: object, status = 200) {
  const calls: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return Response.json({ tracks: [esteem], albums: [esteem], artists: [esteem] });
    const body = request.method === 'PUT' ? JSON.stringify(await request.json()) : '';
    calls.push(`${request.method} ${new URL(request.url).pathname} ${body}`.trim());
    return status === 200 ? Response.json({ stars: 4 }) : Response.json({ code: 'TRACK_NOT_FOUND' }, { status });
  });
  return calls;
}

beforeEach(() => {
  useNotice.setState({ notice: undefined });
  useSession.setState({ status: 'in' });
});

afterEach(() => vi.unstubAllGlobals());

test('stars are given, and taken away', async () => {
  const calls = serve({ id: '7', stars: 0 });
  renderIn(<RatingControl kind="tracks" rated={tides} />);

  await userEvent.click(await screen.findByRole('radio', { name: '4 stars' }));
  expect(screen.getByRole('radio', { name: '4 stars' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'No stars' }));

  await waitFor(() =>
    expect(calls).toEqual(['PUT /api/v2/tracks/7/rating {"stars":4}', 'DELETE /api/v2/tracks/7/rating']),
  );
  expect(screen.getByRole('radio', { name: 'No stars' })).toHaveFocus();
  expect(screen.getByRole('radio', { name: 'No stars' })).toBeChecked();
});

test('the arrow keys choose, and the group has a name', async () => {
  const calls = serve({ id: '7', stars: 2, average: 3.46 });
  renderIn(<RatingControl kind="albums" rated={tides} />, 'fr');

  expect(await screen.findByRole('group', { name: 'Noter Tides' })).toHaveTextContent('Moyenne 3,5');
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: '2 étoiles' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');

  expect(screen.getByRole('radio', { name: '3 étoiles' })).toBeChecked();
  await waitFor(() => expect(calls).toEqual(['PUT /api/v2/albums/7/rating {"stars":3}']));
});

test('artists are rated too', async () => {
  const calls = serve({ id: '7', stars: 0 });
  renderIn(<RatingControl kind="artists" rated={{ id: '7', title: 'Ada' }} />);

  expect(await screen.findByRole('group', { name: 'Rate Ada' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: '5 stars' }));
  await userEvent.click(screen.getByRole('radio', { name: 'No stars' }));

  await waitFor(() =>
    expect(calls).toEqual(['PUT /api/v2/artists/7/rating {"stars":5}', 'DELETE /api/v2/artists/7/rating']),
  );
});

test('what was refused is taken back and said', async () => {
  serve({ id: '7', stars: 2 }, 404);
  renderIn(<RatingControl kind="tracks" rated={tides} />);

  await userEvent.click(await screen.findByRole('radio', { name: '5 stars' }));

  await waitFor(() => expect(screen.getByRole('radio', { name: '2 stars' })).toBeChecked());
  expect(useNotice.getState().notice?.cause).toBeDefined();
});

test('nobody rates without an account', () => {
  const calls = serve({ id: '7', stars: 0 });
  useSession.setState({ status: 'out' });

  renderIn(<RatingControl kind="tracks" rated={tides} />);

  expect(screen.queryByRole('group')).not.toBeInTheDocument();
  expect(calls).toEqual([]);
});
