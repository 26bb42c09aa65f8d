// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, api, authorizedFetch, takeCredentialsFrom } from './client';

const fetched = vi.fn<(request: Request) => Promise<Response>>();
const renew = vi.fn<() => Promise<boolean>>();
const prove = vi.fn<() => Promise<boolean>>();
let token: string | undefined;

const problem = (status: number, code: string) =>
  new Response(JSON.stringify({ status, code, title: code, detail: 'why', errors: [{ field: 'name', message: 'too long' }] }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '2' },
  });
const post = () => authorizedFetch(new Request('http://localhost/api/v2/rooms', { method: 'POST', body: '{}' }));

beforeEach(() => {
  token = 'old';
  fetched.mockReset();
  renew.mockReset();
  prove.mockReset();
  vi.stubGlobal('fetch', fetched);
  takeCredentialsFrom({ token: () => token, renew, prove });
});

test('sends the token', async () => {
  fetched.mockResolvedValue(new Response('{}'));

  await post();

  expect(fetched.mock.calls[0]![0].headers.get('Authorization')).toBe('Bearer old');
});

test('makes a call refused for an expired token once more, as the same call', async () => {
  fetched.mockResolvedValueOnce(problem(401, 'TOKEN_EXPIRED')).mockResolvedValueOnce(new Response('{}'));
  renew.mockImplementation(async () => {
    token = 'new';
    return true;
  });

  const response = await post();

  const [first, second] = fetched.mock.calls.map(([request]) => request.headers) as [Headers, Headers];
  expect(response.status).toBe(200);
  expect(second.get('Authorization')).toBe('Bearer new');
  expect(second.get('Idempotency-Key')).toBe(first.get('Idempotency-Key'));
});

test('leaves it at that when the session is over', async () => {
  fetched.mockResolvedValue(problem(401, 'UNAUTHENTICATED'));
  renew.mockResolvedValue(false);

  expect((await post()).status).toBe(401);
  expect(fetched).toHaveBeenCalledOnce();
});

test('goes on with what is dangerous once the person has proved who they are', async () => {
  fetched.mockResolvedValueOnce(problem(403, 'STEP_UP_REQUIRED')).mockResolvedValueOnce(new Response('{}'));
  prove.mockResolvedValue(true);

  expect((await post()).status).toBe(200);
  expect(await fetched.mock.calls[1]![0].text()).toBe('{}');
});

test('leaves what is dangerous undone when they would rather not', async () => {
  fetched.mockResolvedValue(problem(403, 'STEP_UP_REQUIRED'));
  prove.mockResolvedValue(false);

  expect(await (await post()).json()).toMatchObject({ code: 'STEP_UP_REQUIRED' });
  expect(fetched).toHaveBeenCalledOnce();
});

test('asks nobody for a proof when something is forbidden for good', async () => {
  fetched.mockResolvedValue(problem(403, 'FORBIDDEN'));

  expect((await post()).status).toBe(403);
  expect(prove).not.toHaveBeenCalled();
});

test('throws what the server told', async () => {
  fetched.mockResolvedValue(problem(429, 'RATE_LIMITED'));

  const call = answer(api.GET('/api/v2/rooms'));

  await expect(call).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    status: 429,
    retryAfterMs: 2000,
    fields: { name: 'too long' },
    passing: true,
  });
});

test('throws UNREACHABLE when no answer comes', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));

  await expect(answer(api.GET('/api/v2/rooms'))).rejects.toMatchObject({ code: 'UNREACHABLE', passing: true });
});
