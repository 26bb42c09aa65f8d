/** What a message is made of: words, addresses, and tracks of this house. */
export type Part = { kind: 'words' | 'address' | 'track'; text: string };

const address = /https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}]/g;
const track = /^\/tracks\/(\d+)$/;

export function partsOf(text: string, origin: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const found of text.matchAll(address)) {
    if (found.index > at) parts.push({ kind: 'words', text: text.slice(at, found.index) });
    parts.push(addressed(found[0], origin));
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) });
  return parts;
}

function addressed(text: string, origin: string): Part {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const id = url?.origin === origin ? track.exec(url.pathname)?.[1] : undefined;
  return id ? { kind: 'track', text: id } : { kind: 'address', text };
}
