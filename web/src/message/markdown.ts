import { Marked, type Token, type Tokens, type TokenizerObject } from 'marked';

/** What a message may be made of; all else stays the words it was written with. */
export type Part =
  | { kind: 'words' | 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'bold' | 'italic' | 'strike' | 'spoiler' | 'paragraph' | 'quote' | 'item'; parts: Part[] }
  | { kind: 'list'; start?: number; parts: Part[] }
  | { kind: 'block'; text: string; language: string }
  | { kind: 'link'; to: string; parts: Part[] };

/** HTML, headings, tables, pictures and the like are not for messages: nothing takes these signs for more than words. */
const never = () => undefined;
const tokenizer: TokenizerObject = {
  html: never, tag: never, heading: never, lheading: never, hr: never, table: never, def: never, reflink: never, code: never,
  // Only the lines that bear the sign: what follows is one's own word again.
  blockquote(source) {
    const raw = /^(?: {0,3}>[^\n]*(?:\n|$))+/.exec(source)?.[0];
    if (!raw) return undefined;
    const text = raw.replace(/^ {0,3}> ?/gm, '').trimEnd();
    return { type: 'blockquote', raw, text, tokens: this.lexer.blockTokens(text, []) };
  },
};

const spoiler = {
  name: 'spoiler',
  level: 'inline' as const,
  start: (source: string) => source.indexOf('||'),
  tokenizer(this: { lexer: { inlineTokens(text: string): Token[] } }, source: string) {
    const found = /^\|\|(?=\S)([\s\S]*?\S)\|\|/.exec(source);
    return found ? { type: 'spoiler', raw: found[0], tokens: this.lexer.inlineTokens(found[1]!) } : undefined;
  },
};

const marked = new Marked({ gfm: true, breaks: true, tokenizer, extensions: [spoiler] });
/** Parsed once, though a line is drawn each time it scrolls into sight. */
const known = new Map<string, Part[]>();
const mostKnown = 500;
/** As deep as people mean it; deeper, signs are but words: they cost the reader's browser its breath. */
const deepest = 12;
const tooDeep = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){9}/m;
/** Without any of these it is nothing but words. */
const signs = /[*_~`>|[\]\\\n:@]|^\s*(?:[-+]|\d+[.)])\s|www\./;

export function markdown(text: string): Part[] {
  if (!signs.test(text) || tooDeep.test(text)) return [{ kind: 'words', text }];
  const before = known.get(text);
  if (before) return before;
  const parts = partsOf(marked.lexer(text), 0);
  if (known.size >= mostKnown) known.delete(known.keys().next().value!);
  known.set(text, parts);
  return parts;
}

function partsOf(tokens: Token[], depth: number): Part[] {
  return tokens.flatMap((token) => (depth > deepest ? { kind: 'words', text: token.raw } : partOf(token, depth + 1)));
}

function partOf(token: Token, depth: number): Part[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'br':
      return [{ kind: 'break' }];
    case 'codespan':
      return [{ kind: 'code', text: token.text as string }];
    case 'code':
      return [{ kind: 'block', text: token.text as string, language: (token.lang as string | undefined) ?? '' }];
    case 'list':
      return [listOf(token as Tokens.List, depth)];
    case 'link':
      return linkOf(token as Tokens.Link, depth);
    case 'image':
      return [{ kind: 'words', text: token.raw }];
    default:
      return spanOf(token, depth);
  }
}

const spans: Record<string, 'bold' | 'italic' | 'strike' | 'spoiler' | 'paragraph' | 'quote'> = {
  strong: 'bold', em: 'italic', del: 'strike', spoiler: 'spoiler', paragraph: 'paragraph', blockquote: 'quote',
};

function spanOf(token: Token, depth: number): Part[] {
  const tokens = 'tokens' in token ? token.tokens : undefined;
  const kind = spans[token.type];
  if (kind) return [{ kind, parts: partsOf(tokens ?? [], depth) }];
  if (tokens) return partsOf(tokens, depth);
  return [{ kind: 'words', text: 'text' in token ? String(token.text) : token.raw }];
}

function listOf({ ordered, start, items }: Tokens.List, depth: number): Part {
  const parts = items.map(({ tokens }): Part => ({ kind: 'item', parts: partsOf(tokens, depth) }));
  return { kind: 'list', start: ordered ? Number(start) || 1 : undefined, parts };
}

/** Only to where a link may lead; else it is told as it was written. */
function linkOf({ href, raw, tokens }: Tokens.Link, depth: number): Part[] {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return [{ kind: 'words', text: raw }];
  return [{ kind: 'link', to: href, parts: partsOf(tokens, depth) }];
}
