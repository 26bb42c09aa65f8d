import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import StepUpDialog from './StepUpDialog';

function serve(phone: object) {
  const said: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/v2/', '');
    if (request.method !== 'GET') said.push(`${request.method} ${path}`);
    if (path === 'users/me/mfa') return Response.json({ totp: true, backupCodesLeft: 10, devices: [] });
    if (path === 'users/me/mfa/phone') return Response.json(phone);
    if (request.method === 'GET') return Response.json({ items: [], password: true });
    return new Response(null, { status: 204 });
  });
  return said;
}

afterEach(() => vi.unstubAllGlobals());

test('whoever has a phone may have the code sent to it', async () => {
  const said = serve({ offered: true, digits: '78' });
  renderIn(<StepUpDialog />);

  await userEvent.click(await screen.findByRole('button', { name: 'Send a text message to …78' }));

  expect(await screen.findByText('A code is on its way to the number that ends in 78.')).toBeVisible();
  expect(said).toEqual(['POST users/me/mfa/phone/code']);
});

test('in French too', async () => {
  serve({ offered: true, digits: '78' });
  renderIn(<StepUpDialog />, 'fr');

  expect(await screen.findByRole('button', { name: 'Envoyer un SMS au …78' })).toBeVisible();
});

test.each([{ offered: true, digits: '' }, { offered: false, digits: '' }])('without a phone it is not offered: %j', async (phone) => {
  serve(phone);
  renderIn(<StepUpDialog />);

  await screen.findByLabelText('Code');

  expect(screen.queryByRole('button', { name: /Send a text message/ })).toBeNull();
});
