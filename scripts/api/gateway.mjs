// A person at the gateway's HTTP API: signs in, calls, waits when told to.
import { randomUUID } from 'node:crypto';

const PATIENCE_MS = 120_000;

/** Too many requests, and a part of the suite that is not there yet. */
const BUSY = new Set([429, 503]);

/** What the gateway answered instead: RFC 9457, with a stable code. */
export class Problem extends Error {
  constructor(method, path, problem) {
    super(`${method} ${path}: ${problem.status} ${problem.code ?? problem.title} ${problem.detail ?? ''}`);
    this.code = problem.code;
    this.status = problem.status;
  }
}

export class Person {
  constructor(gateway, handle, token) {
    this.gateway = gateway;
    this.handle = handle;
    this.token = token;
  }

  get(path) {
    return request(this, 'GET', path);
  }

  put(path) {
    return request(this, 'PUT', path);
  }

  post(path, body) {
    return request(this, 'POST', path, body);
  }

  /** The answer as it comes, for long ones. */
  stream(path, body) {
    return send(this, 'POST', path, body);
  }
}

export async function signIn(gateway, handle, password) {
  const guest = new Person(gateway, handle);
  const { accessToken } = await guest.post('/api/v2/auth/login', { login: handle, password });
  return new Person(gateway, handle, accessToken);
}

/** Signs in; registers first when nobody has that name. */
export async function signUp(gateway, { handle, displayName, password }) {
  try {
    const body = { handle, displayName, password, email: `${handle}@demo.example` };
    await new Person(gateway, handle).post('/api/v2/auth/register', body);
  } catch (problem) {
    if (problem.code !== 'HANDLE_TAKEN' && problem.code !== 'EMAIL_TAKEN') throw problem;
  }
  return signIn(gateway, handle, password);
}

async function request(person, method, path, body) {
  const response = await send(person, method, path, body);
  return response.status === 204 ? undefined : response.json();
}

/** The key makes it safe to ask again what may have been done already. */
async function send(person, method, path, body, key = randomUUID(), deadline = Date.now() + PATIENCE_MS) {
  const response = await fetch(person.gateway + path, { method, ...content(body, person.token, key) });
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({ status: response.status, title: response.statusText }));
  if (!BUSY.has(response.status) || Date.now() > deadline) throw new Problem(method, path, problem);
  await sleep(1000 * Number(response.headers.get('retry-after') ?? 1));
  return send(person, method, path, body, key, deadline);
}

function content(body, token, key) {
  const headers = { 'idempotency-key': key, ...(token && { authorization: `Bearer ${token}` }) };
  if (body === undefined || body instanceof FormData) return { headers, body };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
