// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { api } from '@/api/client';
import { anaHerself } from '@/test/samples';
import { end, finishLogIn, logIn, logOut, renew, restore, type Challenge } from './session';
import { useSession } from './sessionStore';

type Answer = [status: number, body: unknown];
const answers = new Map<string, Answer[]>();
const calls: { path: string; body: Record<string, unknown> }[] = [];

const tokens = (accessToken: string, refreshToken: string) => ({
  accessToken,
  refreshToken,
  tokenType: 'Bearer',
  expiresIn: 900,
  user: anaHerself,
});

/** The server: the answers of a path, the last one for ever. */
function answering(path: string, ...given: Answer[]) {
  answers.set(`/api/v2/${path}`, given);
}

beforeEach(() => {
  answers.clear();
  calls.length = 0;
  localStorage.clear();
  sessionStorage.clear();
  useSession.setState({ status: 'unknown', user: undefined, token: undefined, transport: undefined });
  vi.stubGlobal('isSecureContext', false);
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    const text = await request.text();
    calls.push({ path, body: text ? JSON.parse(text) : {} });
    const given = answers.get(path) ?? [[404, {}]];
    const [status, body] = given.length > 1 ? given.shift()! : given[0]!;
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  });
});

describe('signing in with a code', () => {
  test('goes on with the challenge that a right password leads to', async () => {
    answering('auth/login', [401, { code: 'MFA_REQUIRED', challenge: 'c1' }]);
    answering('auth/login/mfa', [200, tokens('jws', 'opaque')]);
    const challenge = await logIn('ana', 'a long enough phrase').catch((cause: unknown) => cause);

    await finishLogIn(challenge as Challenge, { code: '123456' }, true);

    expect(calls[1]!.body).toMatchObject({ challenge: 'c1', code: '123456', rememberDevice: true });
    expect(useSession.getState()).toMatchObject({ status: 'in', token: 'jws' });
  });
});

describe('signing in', () => {
  test('keeps the access token in memory only where cookies are not to be had', async () => {
    answering('auth/login', [200, tokens('jws', 'opaque')]);

    await logIn('ana', 'a long enough phrase');

    expect(useSession.getState()).toMatchObject({ status: 'in', token: 'jws', transport: 'TOKEN' });
    expect(sessionStorage.getItem('veza.refresh')).toBe('opaque');
    expect(JSON.stringify(localStorage)).not.toContain('jws');
  });

  test('asks for cookies in a secure context and holds no token', async () => {
    vi.stubGlobal('isSecureContext', true);
    answering('auth/login', [200, tokens('', '')]);
    answering('users/me', [200, anaHerself]);

    await logIn('ana', 'a long enough phrase');

    expect(calls[0]!.body).toMatchObject({ transport: 'COOKIE' });
    expect(useSession.getState()).toMatchObject({ status: 'in', token: undefined, transport: 'COOKIE' });
  });

  test('falls back to a token when the browser has dropped the cookie', async () => {
    vi.stubGlobal('isSecureContext', true);
    answering('auth/login', [200, tokens('', '')], [200, tokens('jws', 'opaque')]);
    answering('users/me', [401, { code: 'UNAUTHENTICATED' }]);

    await logIn('ana', 'a long enough phrase');

    expect(useSession.getState()).toMatchObject({ status: 'in', token: 'jws', transport: 'TOKEN' });
  });
});

describe('signing out', () => {
  test('takes no refusal for the end of a session, and asks for no new one', async () => {
    answering('auth/login', [200, tokens('jws', 'opaque')]);
    answering('auth/logout', [204, undefined]);
    await logIn('ana', 'a long enough phrase');

    const leaving = logOut();
    if (!(await renew())) end(true);
    await leaving;

    expect(useSession.getState()).toMatchObject({ status: 'out', ended: false });
    expect(calls.map(({ path }) => path)).not.toContain('/api/v2/auth/refresh');
  });
});

describe('what is asked while one leaves', () => {
  test('is dropped, not refused', async () => {
    answering('auth/login', [200, tokens('jws', 'opaque')]);
    answering('auth/logout', [204, undefined]);
    await logIn('ana', 'a long enough phrase');
    const asked = new Promise<Request>((resolve) => {
      vi.stubGlobal('fetch', (request: Request, { signal }: RequestInit) => {
        if (request.url.endsWith('/auth/logout')) return Promise.resolve(new Response(null, { status: 204 }));
        return new Promise((_, reject) => {
          if (signal?.aborted) reject(new DOMException('dropped', 'AbortError'));
          signal?.addEventListener('abort', () => reject(new DOMException('dropped', 'AbortError')));
          resolve(request);
        });
      });
    });
    const before = api.GET('/api/v2/users/me').catch((cause: unknown) => cause);
    await asked;

    const leaving = logOut();
    const meanwhile = api.GET('/api/v2/drafts').catch((cause: unknown) => cause);
    await leaving;

    expect(await before).toBeInstanceOf(Error);
    expect(await meanwhile).toBeInstanceOf(Error);
    expect(useSession.getState().status).toBe('out');
  });
});

describe('staying signed in', () => {
  beforeEach(() => {
    localStorage.setItem('veza.session', 'TOKEN');
    sessionStorage.setItem('veza.refresh', 'one');
  });

  test('exchanges the refresh token once for any number of callers', async () => {
    answering('auth/refresh', [200, tokens('jws2', 'two')]);

    const renewed = await Promise.all([renew(), renew(), renew()]);

    expect(renewed).toEqual([true, true, true]);
    expect(calls).toHaveLength(1);
    expect(sessionStorage.getItem('veza.refresh')).toBe('two');
  });

  test('takes up the session of the last visit', async () => {
    answering('auth/refresh', [200, tokens('jws2', 'two')]);
    answering('users/me', [200, anaHerself]);

    await restore();

    expect(useSession.getState()).toMatchObject({ status: 'in', user: anaHerself });
  });

  test('ends when the server no longer takes the refresh token', async () => {
    answering('auth/refresh', [401, { code: 'REFRESH_TOKEN_REUSED' }]);

    expect(await renew()).toBe(false);

    expect(useSession.getState()).toMatchObject({ status: 'out', ended: true });
    expect(localStorage.getItem('veza.session')).toBeNull();
  });

  test('goes on when the server cannot be reached for a moment', async () => {
    answering('auth/refresh', [503, { code: 'UNAVAILABLE' }]);
    useSession.setState({ status: 'in', user: anaHerself });

    await renew();

    expect(useSession.getState().status).toBe('in');
  });

  test('signing out leaves nothing behind', async () => {
    answering('auth/logout', [204, undefined]);

    await logOut();

    expect(useSession.getState()).toMatchObject({ status: 'out', ended: false });
    expect(sessionStorage.getItem('veza.refresh')).toBeNull();
  });
});
