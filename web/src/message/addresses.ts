const track = /^\/tracks\/(\d+)$/;

/** The track of this house an address leads to. */
export function trackAt(address: string, origin: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.origin === origin ? track.exec(url.pathname)?.[1] : undefined;
}
