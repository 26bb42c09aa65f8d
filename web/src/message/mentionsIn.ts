/** A piece of a message's words; `called` when it may call somebody. */
export interface Piece {
  text: string;
  called?: string;
}

/** As the server reads them: an at sign that begins a word; scripts without blanks may put it behind a character. */
const call = /(^|[^\p{Script=Latin}\p{N}_@./-])@([a-z0-9](?:[a-z0-9._-]{0,28}[a-z0-9])?)/giu;

export function piecesOf(text: string): Piece[] {
  if (!text.includes('@')) return [{ text }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(call)) {
    const from = found.index + found[1]!.length;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: `@${found[2]}`, called: found[2]!.toLowerCase() });
    at = from + found[2]!.length + 1;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Those who are everybody. */
export const everybody = ['room', 'online'];
