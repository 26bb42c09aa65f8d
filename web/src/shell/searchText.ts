/** What stands behind the question mark, word for word: no value is taken for more than words. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const said = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = String(new URLSearchParams(said.map(([name, value]) => [name, String(value)])));
  return text && `?${text}`;
}

/** The thread that stands beside the room; in addresses of before its number is in quotes. */
export function thread({ thread: root }: Record<string, unknown>): { thread?: string } {
  const [, id] = /^"?(\d+)"?$/.exec(String(root)) ?? [];
  return id ? { thread: id } : {};
}
