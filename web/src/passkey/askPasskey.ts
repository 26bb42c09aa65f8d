import { answer, api } from '@/api/client';
import type { PasskeyProof } from '@/api/types';
import { showPasskey } from './device';

/** At the door; with the challenge of a right password, as the second step. */
export async function askPasskey(challenge = ''): Promise<PasskeyProof> {
  return showPasskey(await question(challenge));
}

/** Offers passkeys among the names that are filled in; waits for as long as somebody thinks. */
export async function offerPasskeys(): Promise<PasskeyProof> {
  return showPasskey(await question(''), 'conditional');
}

/** Before something dangerous. */
export async function askPasskeyProof(): Promise<PasskeyProof> {
  return showPasskey(await answer(api.POST('/api/v2/auth/passkey/proof')));
}

function question(challenge: string) {
  return answer(api.POST('/api/v2/auth/passkey/options', { body: { login: '', challenge } }));
}
