/** The signs that stand on both sides of words, by the key that sets them. */
const signs: Record<string, string> = { b: '**', i: '_', e: '`', 'shift+x': '~~', 'shift+s': '||' };

interface Words {
  text: string;
  from: number;
  to: number;
}

/** The signs a key sets while one writes. */
export function signsOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyLike): string | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  return signs[`${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`];
}

type KeyLike = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Puts signs around the words marked, or takes them away. */
export function enclosed({ text, from, to }: Words, sign: string): Words {
  const [before, within, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (before.endsWith(sign) && after.startsWith(sign)) {
    const start = from - sign.length;
    return { text: before.slice(0, start) + within + after.slice(sign.length), from: start, to: start + within.length };
  }
  return { text: before + sign + within + sign + after, from: from + sign.length, to: to + sign.length };
}
