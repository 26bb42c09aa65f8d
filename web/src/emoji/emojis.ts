import type { Language } from '@/i18n/messages';

export interface Emoji {
  emoji: string;
  /** What it is called in the language of the page. */
  label: string;
  /** What is typed between colons for it, as elsewhere. */
  codes: string[];
  /** The label and what else it is thought of by, without accents. */
  plain: string;
  tags: string[];
  group: number;
  /** By skin tone, from light to dark; only where there is skin. */
  skins?: string[];
}

export interface EmojiSet {
  emojis: Emoji[];
  groups: { order: number; name: string }[];
  /** What the skin tones are called, from light to dark. */
  tones: string[];
}

interface Raw {
  hexcode: string;
  label: string;
  unicode: string;
  group?: number;
  order?: number;
  tags?: string[];
  skins?: { unicode: string }[];
}

/** Parts of emoji, not to be seen alone. */
const components = 2;
const tones = ['light', 'medium-light', 'medium', 'medium-dark', 'dark'];

const data = {
  en: () => Promise.all([import('emojibase-data/en/compact.json'), import('emojibase-data/en/messages.json')]),
  fr: () => Promise.all([import('emojibase-data/fr/compact.json'), import('emojibase-data/fr/messages.json')]),
};

/** All emoji in one language, in the order of Unicode. */
export async function loadEmojis(language: Language): Promise<EmojiSet> {
  const [[all, words], codes] = await Promise.all([data[language](), import('emojibase-data/en/shortcodes/github.json')]);
  const byHexcode = codes.default as Record<string, string | string[]>;
  const known = (all.default as Raw[]).filter(({ group }) => group !== undefined && group !== components);
  known.sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  return {
    emojis: known.map((raw) => emojiOf(raw, [byHexcode[raw.hexcode] ?? []].flat())),
    groups: words.default.groups
      .filter(({ order }) => order !== components)
      .map(({ order, message }) => ({ order, name: message })),
    tones: tones.map((tone) => words.default.skinTones.find(({ key }) => key === tone)?.message ?? tone),
  };
}

/** Without accents and capitals. */
export function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}

function emojiOf({ label, unicode, group, tags = [], skins = [] }: Raw, codes: string[]): Emoji {
  const ofOneTone = skins.map(({ unicode: skin }) => bare(skin)).filter(isOfOneTone);
  return {
    emoji: bare(unicode),
    label,
    codes,
    plain: plain(label),
    tags: tags.map(plain),
    group: group!,
    ...(ofOneTone.length === tones.length ? { skins: ofOneTone } : {}),
  };
}

/** As keyboards write it: what is a picture by itself needs no sign that it is one. */
function bare(emoji: string): string {
  return emoji.replace(/(\p{Emoji_Presentation})\uFE0F/gu, '$1');
}

/** Of couples each may have a tone of their own; those are not offered. */
function isOfOneTone(emoji: string): boolean {
  return new Set(emoji.match(/\p{Emoji_Modifier}/gu)).size === 1;
}
