import { plain, type Emoji } from './emojis';

/** Those that are called so or thought of so, the nearest first. */
export function findEmojis(emojis: Emoji[], words: string, most: number): Emoji[] {
  const word = plain(words.trim()).replace(/^:|:$/g, '');
  if (!word) return [];
  return emojis
    .map((emoji) => ({ emoji, rank: rankOf(emoji, word) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ emoji }) => emoji);
}

function rankOf({ emoji, codes, plain: label, tags, skins }: Emoji, word: string): number {
  const spoken = word.replaceAll('_', ' ');
  const ranks = [
    emoji === word || codes.includes(word) || !!skins?.includes(word),
    codes.some((code) => code.startsWith(word)),
    label.startsWith(spoken),
    ` ${label}`.includes(` ${spoken}`),
    tags.includes(spoken),
    tags.some((tag) => tag.startsWith(spoken)),
    spoken.length > 2 && (label.includes(spoken) || codes.some((code) => code.includes(word))),
  ];
  return ranks.indexOf(true);
}
