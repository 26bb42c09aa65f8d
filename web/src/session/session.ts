import { answer, api, dropCalls, takeCalls, takeCredentialsFrom } from '@/api/client';
import { Problem } from '@/api/Problem';
import { queries } from '@/api/queries';
import type { PasskeyProof, Tokens, User } from '@/api/types';
import { askForProof } from './proofStore';
import { useSession, type Transport } from './sessionStore';

const transportKey = 'veza.session';
const refreshKey = 'veza.refresh';

let renewal: Promise<boolean> | undefined;
/** Signing out: that the server ends the session meanwhile is no news. */
let leaving = false;
let cookiesDropped = false;
let timer: ReturnType<typeof setTimeout> | undefined;

takeCredentialsFrom({ token: () => useSession.getState().token, renew, prove: askForProof });

/** Takes up the session of the last visit, if there is one. */
export async function restore(): Promise<void> {
  const transport = localStorage.getItem(transportKey) as Transport | null;
  if (!transport) return void useSession.setState({ status: 'out' });
  useSession.setState({ transport });
  const lives = transport === 'TOKEN' ? await renew() : true;
  // Without a network nobody knows whether it lives.
  if (!lives) return navigator.onLine ? end(true) : useSession.setState({ status: 'out' });
  await answer(api.GET('/api/v2/users/me')).then(begin, (cause: unknown) => {
    if (Problem.from(cause).status === 401) end(true);
    else useSession.setState({ status: 'out' });
  });
}

/** A right password that a code must follow. */
export class Challenge extends Error {
  constructor(
    readonly value: string,
    readonly phone?: string,
  ) {
    super('A code is asked for.');
  }
}

/**
 * Signs in: by cookie where the browser keeps secure ones, by token in memory elsewhere. Throws a Challenge when a code
 * is asked for.
 */
export async function logIn(login: string, password: string): Promise<User> {
  const wanted: Transport = window.isSecureContext ? 'COOKIE' : 'TOKEN';
  const tokens = await open(login, password, wanted);
  const kept = wanted === 'TOKEN' || (await cookieWasKept());
  return kept ? keep(tokens, wanted) : keep(await open(login, password, 'TOKEN'), 'TOKEN');
}

/** The second step: with a code, or with a passkey. */
export function finishLogIn({ value: challenge }: Challenge, proof: { code: string; passkey?: PasskeyProof }, rememberDevice: boolean): Promise<User> {
  return once((transport) =>
    answer(api.POST('/api/v2/auth/login/mfa', { body: { challenge, ...proof, rememberDevice, transport } })));
}

export function logInWithPasskey(passkey: PasskeyProof): Promise<User> {
  return once((transport) => answer(api.POST('/api/v2/auth/passkey', { body: { passkey, transport } })));
}

async function once(show: (transport: Transport) => Promise<Tokens>): Promise<User> {
  const transport = wantedTransport();
  return enter(await show(transport), transport, 'CHALLENGE_INVALID');
}

export function wantedTransport(): Transport {
  return window.isSecureContext && !cookiesDropped ? 'COOKIE' : 'TOKEN';
}

/** Signed in by something that works once; `over` is said where cookies turn out to be dropped, and all begins anew. */
export async function enter(tokens: Tokens, transport: Transport, over: string): Promise<User> {
  cookiesDropped = transport === 'COOKIE' && !(await cookieWasKept());
  if (cookiesDropped) throw new Problem({ status: 401, code: over });
  return keep(tokens, transport);
}

export async function logOut(): Promise<void> {
  leaving = true;
  // What the page still asks for would be refused.
  void queries.cancelQueries();
  dropCalls();
  await answer(api.POST('/api/v2/auth/logout')).catch(() => undefined);
  leaving = false;
  takeCalls();
  end(false);
}

/** Exchanges the refresh token once, however many calls ask for it at the same time. */
export function renew(): Promise<boolean> {
  if (leaving) return Promise.resolve(false);
  renewal ??= exchange().finally(() => {
    renewal = undefined;
  });
  return renewal;
}

export function userChanged(user: User): void {
  useSession.setState({ user });
}

/** Looks again at who one is, where something outside this page may have changed it. */
export async function refreshMe(): Promise<void> {
  if (useSession.getState().status !== 'in') return;
  await answer(api.GET('/api/v2/users/me')).then(userChanged, () => undefined);
}

/** The session is over: what the person wrote stays on this device. */
export function end(ended: boolean): void {
  if (leaving) return;
  clearTimeout(timer);
  localStorage.removeItem(transportKey);
  sessionStorage.removeItem(refreshKey);
  useSession.setState({ status: 'out', user: undefined, token: undefined, transport: undefined, ended });
}

function open(login: string, password: string, transport: Transport): Promise<Tokens> {
  const body = { login, password, transport, deviceToken: '' };
  return withChallenge(answer(api.POST('/api/v2/auth/login', { body })));
}

/** Throws the Challenge that a refusal carries. */
export function withChallenge<T>(signingIn: Promise<T>): Promise<T> {
  return signingIn.catch((cause: unknown) => {
    const { challenge, phone } = Problem.from(cause);
    throw challenge ? new Challenge(challenge, phone) : cause;
  });
}

/** Some browsers drop `Secure` cookies on http://localhost; then tokens have to do. */
async function cookieWasKept(): Promise<boolean> {
  const { response } = await api.GET('/api/v2/users/me');
  return response.status !== 401;
}

function keep(tokens: Tokens, transport: Transport): User {
  localStorage.setItem(transportKey, transport);
  take(tokens, transport);
  begin(tokens.user);
  return tokens.user;
}

function begin(user: User): void {
  useSession.setState({ status: 'in', user, ended: false });
}

function take(tokens: Tokens, transport: Transport): void {
  if (transport === 'TOKEN') sessionStorage.setItem(refreshKey, tokens.refreshToken);
  useSession.setState({ transport, token: transport === 'TOKEN' ? tokens.accessToken : undefined });
  clearTimeout(timer);
  timer = setTimeout(() => void renew(), Math.max(30, tokens.expiresIn * 0.8) * 1000);
}

async function exchange(): Promise<boolean> {
  const transport = localStorage.getItem(transportKey) as Transport | null;
  const refreshToken = transport === 'TOKEN' ? sessionStorage.getItem(refreshKey) : '';
  if (!transport || refreshToken === null) return false;
  try {
    take(await answer(api.POST('/api/v2/auth/refresh', { body: { refreshToken } })), transport);
    return true;
  } catch (cause) {
    if (Problem.from(cause).status === 401) end(true);
    return false;
  }
}
