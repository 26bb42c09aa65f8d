import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { track } from '@/test/samples';
import { renderIn } from '@/test/words';
import PublicationTab from './PublicationTab';

function serve() {
  const said: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    said.push(request.method, request.headers.get('If-Match'), await request.json());
    return Response.json(track());
  });
  return said;
}

afterEach(() => vi.unstubAllGlobals());

test('a track is scheduled with the audience it will have', async () => {
  const said = serve();
  renderIn(<PublicationTab track={track({ visibility: 'PRIVATE' })} />);

  await userEvent.click(screen.getByRole('radio', { name: /By itself, later/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'Unlisted' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(screen.queryByRole('radio', { name: 'Private' })).toBeNull();
  expect(said.slice(0, 2)).toEqual(['PATCH', '"r1"']);
  expect(said[2]).toMatchObject({ visibility: 'UNLISTED', download: 'OFF', publishAt: expect.stringMatching(/Z$/) });
});

test('what is at once is not scheduled', async () => {
  const said = serve();
  renderIn(<PublicationTab track={track({ publishAt: '2099-01-01T00:00:00Z', publishAs: 'PUBLIC', visibility: 'PRIVATE' })} />);

  await userEvent.click(screen.getByRole('radio', { name: 'At once' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(said[2]).toEqual({ visibility: 'PUBLIC', download: 'OFF' });
});
