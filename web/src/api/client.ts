import createClient from 'openapi-fetch';
import { nonce } from './nonce';
import { Problem } from './Problem';
import type { paths } from './schema';

/** How calls prove who makes them; the session supplies it. */
export interface Credentials {
  token(): string | undefined;
  /** Renews the session; false when it is over. */
  renew(): Promise<boolean>;
  /** Has the person prove once more who they are; false when they would rather not. */
  prove(): Promise<boolean>;
}

let calls = new AbortController();

/** Nobody waits for what is under way, and nothing more is asked but at the door, until calls are taken again. */
export function dropCalls(): void {
  calls.abort();
}

export function takeCalls(): void {
  calls = new AbortController();
}

let credentials: Credentials = { token: () => undefined, renew: async () => false, prove: async () => false };

export function takeCredentialsFrom(session: Credentials): void {
  credentials = session;
}

/**
 * `fetch` with the caller's credentials: a call refused for an expired token is made once more with a fresh one, and one
 * that needs a fresh proof after the person has given it.
 */
export async function authorizedFetch(request: Request): Promise<Response> {
  if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', nonce());
  }
  const again = request.clone();
  let response = await send(request);
  const renewable = response.status === 401 && !isAtTheDoor(request);
  if (renewable && (await credentials.renew())) response = await send(again.clone());
  if ((await wantsProof(response)) && (await credentials.prove())) response = await send(again.clone());
  return response;
}

async function wantsProof(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const problem = (await response.clone().json().catch(() => ({}))) as { code?: string };
  return problem.code === 'STEP_UP_REQUIRED';
}

function isAtTheDoor(request: Request): boolean {
  return new URL(request.url).pathname.startsWith('/api/v2/auth/');
}

function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', document.documentElement.lang || 'en');
  const token = credentials.token();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  const signal = isAtTheDoor(request) ? request.signal : AbortSignal.any([request.signal, calls.signal]);
  return fetch(request, { signal }).catch((cause: unknown) => {
    throw Problem.from(cause);
  });
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: authorizedFetch });

/** The answer's body; throws a Problem when the call was refused. */
export async function answer<T>(call: Promise<{ data?: T; response: Response; error?: unknown }>): Promise<T> {
  const { data, response, error } = await call;
  if (!response.ok) throw Problem.of(response, error);
  return data as T;
}
