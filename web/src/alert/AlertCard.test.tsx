import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import { AlertCard } from './AlertCard';

const odd = {
  session: '70',
  oddities: ['NEW_DEVICE', 'IMPOSSIBLE_TRAVEL'],
  travelKm: 9700,
  travelKmh: 4850,
  at: '2026-05-01T12:00:00Z',
  client: 'Chrome',
  system: 'Windows',
  network: '198.51.100.0/24',
  place: { country: 'JP', city: 'Tokyo' },
  living: true,
};

function serve(items: object[], passwordClosed = true) {
  const said: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return Response.json({ items });
    said.push(new URL(request.url).pathname, await request.json());
    items = items.map((item) => ({ ...item, verdict: 'NOT_MINE', living: false }));
    return Response.json({ passwordClosed });
  });
  return said;
}

afterEach(() => vi.unstubAllGlobals());

test('an unusual sign-in says what is unusual about it, and ends when it was not one’s own', async () => {
  const said = serve([odd]);
  renderIn(<AlertCard />);

  expect(await screen.findByText('Chrome on Windows')).toBeVisible();
  expect(screen.getByText(/Tokyo, Japan/)).toBeVisible();
  expect(screen.getByText(/9,700 km from the last one, which would take 4,850 km\/h/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^It was not me: Chrome on Windows/ }));

  expect(said).toEqual(['/api/v2/sign-in-alerts/70/verdict', { verdict: 'NOT_MINE' }]);
});

test('whoever has nothing unusual is not troubled', async () => {
  const fetched = vi.fn(async () => Response.json({ items: [] }));
  vi.stubGlobal('fetch', fetched);
  const { container } = renderIn(<AlertCard />);

  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());

  expect(container).toBeEmptyDOMElement();
});

test('what was answered is told and not asked again', async () => {
  serve([{ ...odd, verdict: 'MINE' }]);
  renderIn(<AlertCard />, 'fr');

  expect(await screen.findByText('C’était vous.')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
