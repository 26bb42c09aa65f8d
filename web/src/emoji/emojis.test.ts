// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { quick } from '@/message/ReactionPicker';
import { loadEmojis } from './emojis';
import { toned } from './emojiStore';
import { findEmojis } from './findEmojis';

const { en, fr } = { en: await loadEmojis('en'), fr: await loadEmojis('fr') };
const found = (words: string, set = en) => findEmojis(set.emojis, words, 8).map(({ emoji }) => emoji);

test.each([
  ['tada', '🎉'],
  [':+1:', '👍'],
  ['joy', '😂'],
  ['red heart', '❤️'],
  ['red_heart', '❤️'],
  ['party', '🥳'],
  ['🎷', '🎷'],
  ['👍🏽', '👍'],
])('%s is %s', (words, emoji) => {
  expect(found(words)[0]).toBe(emoji);
});

test.each([
  ['cœur rouge', '❤️'],
  ['coeur rouge', '❤️'],
  ['etoile', '⭐'],
  ['guitare', '🎸'],
  ['tada', '🎉'],
])('in French %s is %s', (words, emoji) => {
  expect(found(words, fr)).toContain(emoji);
});

test('what nobody calls so is not found, and nothing is nothing', () => {
  expect([found('qwertz'), found(' '), found(':')]).toEqual([[], [], []]);
});

test('the short row is written as the rest is, so that no reaction is there twice', () => {
  const all = new Set(en.emojis.map(({ emoji }) => emoji));

  expect(quick.filter((emoji) => !all.has(emoji))).toEqual([]);
});

test('skin has the tone one has chosen, other things have none', () => {
  const [wave] = findEmojis(en.emojis, 'wave', 1);
  const [tada] = findEmojis(en.emojis, 'tada', 1);

  expect([toned(wave!, 0), toned(wave!, 1), toned(wave!, 5), toned(tada!, 3)]).toEqual(['👋', '👋🏻', '👋🏿', '🎉']);
  expect(en.tones).toEqual(['light skin tone', 'medium-light skin tone', 'medium skin tone', 'medium-dark skin tone', 'dark skin tone']);
});

test('both languages know the same emoji, and a word for each kind', () => {
  expect(fr.emojis.map(({ emoji }) => emoji)).toEqual(en.emojis.map(({ emoji }) => emoji));
  expect(fr.groups.map(({ order }) => order)).toEqual(en.groups.map(({ order }) => order));
  expect(en.emojis.every(({ group }) => en.groups.some(({ order }) => order === group))).toBe(true);
});
