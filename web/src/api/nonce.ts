/** 128 random bits in hex; `crypto.randomUUID` is missing where the page came over plain HTTP. */
export function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
