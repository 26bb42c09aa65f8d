// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { passkeysWork, showPasskey } from './device';

const question = { challenge: 'AAAA', timeout: 1000, rpId: 'veza.test', allowCredentials: [{ type: 'public-key', id: '_-8', transports: [] }], userVerification: 'required' };
const buffer = (...bytes: number[]) => new Uint8Array(bytes).buffer;
const shown = {
  rawId: buffer(1),
  response: { clientDataJSON: buffer(2), authenticatorData: buffer(3), signature: buffer(4), userHandle: null },
};
const get = vi.fn<(options: CredentialRequestOptions) => Promise<unknown>>();

beforeEach(() => {
  get.mockReset().mockResolvedValue(shown);
  vi.stubGlobal('navigator', { credentials: { get } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('asks as the server wants it and answers in its letters', async () => {
  const proof = await showPasskey(question);

  expect(get.mock.calls[0]![0].publicKey).toMatchObject({ rpId: 'veza.test', userVerification: 'required' });
  expect([...(get.mock.calls[0]![0].publicKey!.allowCredentials![0]!.id as Uint8Array)]).toEqual([255, 239]);
  expect(proof).toEqual({ credential: 'AQ', clientData: 'Ag', authenticatorData: 'Aw', signature: 'BA', userHandle: '' });
});

test('what waits in the background makes way for what somebody asks for, and not the other way round', async () => {
  get.mockReturnValue(new Promise(() => undefined));
  void showPasskey(question, 'conditional');
  void showPasskey(question);

  expect(get.mock.calls[0]![0].signal!.aborted).toBe(true);
  await expect(showPasskey(question, 'conditional')).rejects.toThrow(DOMException);
  expect(get.mock.calls[1]![0].signal!.aborted).toBe(false);
});

test('are not offered where the browser has none', () => {
  expect(passkeysWork()).toBe(false);
});
