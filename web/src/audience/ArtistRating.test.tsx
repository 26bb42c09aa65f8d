import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSession } from '@/session/sessionStore';
import { renderIn } from '@/test/words';
import { ArtistRating } from './ArtistRating';

const ada = { id: '7', handle: 'ada', displayName: 'Ada' };

/** Answers as the service would, and keeps what was asked. */
function serve(tracks: object[]) {
  const calls: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    calls.push(`${request.method} ${pathname}`);
    if (pathname === '/api/v2/tracks') return Response.json({ items: tracks });
    return Response.json({ tracks: [], albums: [], artists: [{ id: '7', stars: 3 }], stars: 5 });
  });
  return calls;
}

beforeEach(() => useSession.setState({ status: 'in' }));

afterEach(() => vi.unstubAllGlobals());

test('who has published something is rated', async () => {
  const calls = serve([{ id: '9', title: 'Tides' }]);
  renderIn(<ArtistRating artist={ada} />);

  expect(await screen.findByRole('radio', { name: '3 stars' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: '5 stars' }));

  expect(screen.getByRole('group', { name: 'Rate Ada' })).toBeInTheDocument();
  await waitFor(() => expect(calls).toContain('PUT /api/v2/artists/7/rating'));
});

test('who has published nothing is not', async () => {
  const calls = serve([]);
  renderIn(<ArtistRating artist={ada} />);

  await waitFor(() => expect(calls).toEqual(['GET /api/v2/tracks']));
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
});
