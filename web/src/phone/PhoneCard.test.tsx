import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import { PhoneCard } from './PhoneCard';

const asked: string[] = [];

function serve(factors: object, phone: object) {
  const said: unknown[] = [];
  asked.length = 0;
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/v2/users/me/mfa', '');
    asked.push(path);
    if (request.method === 'GET') return Response.json(path === '/phone' ? phone : factors);
    const text = await request.text();
    said.push(`${request.method} ${path} ${text}`.trim());
    return new Response(null, { status: 204 });
  });
  return said;
}

afterEach(() => vi.unstubAllGlobals());

test('a number is asked for, and believed in once its code has come back', async () => {
  const said = serve({ totp: true, backupCodesLeft: 10, devices: [] }, { offered: true, digits: '' });
  renderIn(<PhoneCard />);

  await userEvent.type(await screen.findByLabelText('Telephone number'), '+33 6 12 34 56 78');
  await userEvent.click(screen.getByRole('button', { name: 'Send a code' }));
  await userEvent.type(await screen.findByLabelText('Code from the message'), '123 456');
  await userEvent.click(screen.getByRole('button', { name: 'Use this phone' }));

  expect(said).toEqual(['POST /phone {"number":"+33 6 12 34 56 78"}', 'POST /phone/confirm {"code":"123456"}']);
});

test('a phone is known by its last digits and can be removed', async () => {
  const said = serve({ totp: true, backupCodesLeft: 10, devices: [] }, { offered: true, digits: '78' });
  renderIn(<PhoneCard />, 'fr');

  expect(await screen.findByText('Des codes peuvent être envoyés au numéro qui finit par 78.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Retirer le téléphone' }));

  expect(said).toEqual(['DELETE /phone']);
});

test.each([
  [{ totp: false }, { offered: true, digits: '' }],
  [{ totp: true }, { offered: false, digits: '' }],
])('without an app, or where nothing is sent, there is no such thing: %j', async (factors, phone) => {
  serve({ backupCodesLeft: 0, devices: [], ...factors }, phone);
  const { container } = renderIn(<PhoneCard />);

  await vi.waitFor(() => expect(asked).toContain(factors.totp ? '/phone' : ''));

  expect(container).toBeEmptyDOMElement();
});
