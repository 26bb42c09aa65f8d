import { answer, api } from '@/api/client';
import { Problem } from '@/api/Problem';
import type { VisitEnd } from '@/api/types';
import { enter, renew, wantedTransport, withChallenge } from '@/session/session';

/** Comes back from a provider. Throws a Challenge when a code is asked for as well. */
export async function comeBack(provider: string, arrival: URLSearchParams): Promise<VisitEnd> {
  const [state, code] = [arrival.get('state'), arrival.get('code')];
  if (!state || !code) throw new Problem({ status: 401, code: refusal(arrival) });
  const transport = wantedTransport();
  const body = { state, code, iss: arrival.get('iss') ?? '', transport, deviceToken: '' };
  const end = await withChallenge(answer(api.POST('/api/v2/auth/oauth/{provider}', { params: { path: { provider } }, body })));
  if (end.tokens) await enter(end.tokens, transport, 'VISIT_INVALID');
  if (end.proved) await renew();
  return end;
}

/** Opens an account for whoever the provider knows, and signs them in. */
export async function joinByIdentity(ticket: string, handle: string, email: string, displayName: string): Promise<void> {
  const transport = wantedTransport();
  const body = { ticket, handle, email, displayName, transport };
  await enter(await answer(api.POST('/api/v2/auth/oauth/join', { body })), transport, 'VISIT_INVALID');
}

/** Why there is nothing to come back with. */
function refusal(arrival: URLSearchParams): string {
  const error = arrival.get('error');
  if (error === 'access_denied') return 'PROVIDER_DECLINED';
  return error ? 'PROVIDER_UNREACHABLE' : 'VISIT_INVALID';
}
