// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { Challenge } from '@/session/session';
import { useSession } from '@/session/sessionStore';
import { anaHerself } from '@/test/samples';
import { comeBack } from './visit';

const calls: { path: string; body: Record<string, unknown> }[] = [];
let answer: [status: number, body: unknown];

beforeEach(() => {
  calls.length = 0;
  localStorage.clear();
  sessionStorage.clear();
  useSession.setState({ status: 'out', user: undefined, token: undefined, transport: undefined });
  vi.stubGlobal('isSecureContext', false);
  vi.stubGlobal('fetch', async (request: Request) => {
    calls.push({ path: new URL(request.url).pathname, body: JSON.parse((await request.text()) || '{}') });
    return new Response(JSON.stringify(answer[1]), { status: answer[0] });
  });
});

const tokens = { accessToken: 'jws', refreshToken: 'opaque', tokenType: 'Bearer', expiresIn: 900, user: anaHerself };

test('what the provider sent along signs in, to the letter', async () => {
  answer = [200, { next: '/rooms', tokens, proved: false }];

  const end = await comeBack('google', new URLSearchParams('state=0012345678901234567890&code=4%2F0A&iss=https%3A%2F%2Fid.example'));

  expect(calls[0]).toMatchObject({
    path: '/api/v2/auth/oauth/google',
    body: { state: '0012345678901234567890', code: '4/0A', iss: 'https://id.example', transport: 'TOKEN' },
  });
  expect(end.next).toBe('/rooms');
  expect(useSession.getState()).toMatchObject({ status: 'in', token: 'jws' });
});

test('a newcomer is not signed in', async () => {
  answer = [200, { next: '/', newcomer: { ticket: 't' }, proved: false }];

  await comeBack('google', new URLSearchParams('state=s&code=c'));

  expect(useSession.getState().status).toBe('out');
});

test('a code may be asked for as well', async () => {
  answer = [401, { code: 'MFA_REQUIRED', challenge: 'c1' }];

  await expect(comeBack('google', new URLSearchParams('state=s&code=c'))).rejects.toBeInstanceOf(Challenge);
});

test.each([
  ['error=access_denied&state=s', 'PROVIDER_DECLINED'],
  ['error=veza', 'PROVIDER_UNREACHABLE'],
  ['', 'VISIT_INVALID'],
])('nothing is asked of us with "%s"', async (query, code) => {
  await expect(comeBack('google', new URLSearchParams(query))).rejects.toMatchObject({ code });
  expect(calls).toEqual([]);
});
