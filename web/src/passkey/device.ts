import type { PasskeyCreation, PasskeyProof, PasskeyQuestion } from '@/api/types';
import { bytes, text } from './base64url';

/** Made by a device; not yet kept. */
export interface Made {
  clientData: string;
  attestationObject: string;
  transports: string[];
}

/** A browser asks its devices one thing at a time: whoever asks next takes over, but nothing that waits in the background. */
let asking: AbortController | undefined;
let inFront = 0;

export function passkeysWork(): boolean {
  return typeof window.PublicKeyCredential === 'function' && window.isSecureContext;
}

/** Whether passkeys can be offered among the names a browser fills in. */
export async function autofillWorks(): Promise<boolean> {
  return passkeysWork() && !!(await PublicKeyCredential.isConditionalMediationAvailable?.());
}

export async function makePasskey({ rp, user, challenge, pubKeyCredParams, excludeCredentials, timeout }: PasskeyCreation): Promise<Made> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    rp,
    user: { ...user, id: bytes(user.id) },
    challenge: bytes(challenge),
    pubKeyCredParams: pubKeyCredParams.map(({ alg }) => ({ type: 'public-key', alg })),
    excludeCredentials: excludeCredentials.map(descriptor),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    attestation: 'none',
    timeout,
  };
  const credential = await before((signal) => navigator.credentials.create({ publicKey, signal }));
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    clientData: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  };
}

/** Has somebody show a passkey: in front of the page, or among the names that are filled in when `mediation` is conditional. */
export async function showPasskey(question: PasskeyQuestion, mediation?: 'conditional'): Promise<PasskeyProof> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: bytes(question.challenge),
    rpId: question.rpId,
    allowCredentials: question.allowCredentials.map(descriptor),
    userVerification: question.userVerification as UserVerificationRequirement,
    timeout: question.timeout,
  };
  const ask = (signal: AbortSignal) => navigator.credentials.get({ publicKey, mediation, signal });
  const credential = mediation ? await behind(ask) : await before(ask);
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    credential: text(credential.rawId),
    clientData: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : '',
  };
}

/** Nobody is asked any more. */
export function stopAsking(): void {
  asking?.abort();
  asking = undefined;
}

/** In front of the page, as its user has asked. */
async function before(ask: (signal: AbortSignal) => Promise<Credential | null>): Promise<PublicKeyCredential> {
  const signal = takeOver();
  inFront++;
  try {
    return (await ask(signal)) as PublicKeyCredential;
  } finally {
    inFront--;
  }
}

async function behind(ask: (signal: AbortSignal) => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (inFront > 0) throw new DOMException('Something else is asked.', 'AbortError');
  return (await ask(takeOver())) as PublicKeyCredential;
}

function takeOver(): AbortSignal {
  stopAsking();
  asking = new AbortController();
  return asking.signal;
}

function descriptor({ id, transports }: { id: string; transports: string[] }): PublicKeyCredentialDescriptor {
  return {
    type: 'public-key',
    id: bytes(id),
    ...(transports.length > 0 && { transports: transports as AuthenticatorTransport[] }),
  };
}
