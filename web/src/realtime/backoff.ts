/** How long to wait before the next try: doubling from half a second to twenty, spread so that not all come at once. */
export function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(20_000, 500 * 2 ** attempt);
  return Math.round(ceiling * (0.5 + random() / 2));
}

/** What a close code asks of the client. */
export function afterClose(code: number): 'reconnect' | 'renew' | 'stop' {
  if (code === 4003) return 'renew';
  return code >= 4500 && code < 5000 ? 'stop' : 'reconnect';
}
