import { expect, test } from 'vitest';
import { covered } from './covered';
import { plain } from './plain';

test.each([
  ['First mix of **Tape Loops** is *up*', 'First mix of Tape Loops is up'],
  ['keep_all_scores for `-14 LUFS`', 'keep_all_scores for -14 LUFS'],
  ['> quoted\n\nanswer', 'quoted answer'],
  ['1. EQ\n2. tape', 'EQ tape'],
  ['```js\nlet gain;\n```', 'let gain;'],
  ['see https://example.org/a_b', 'see https://example.org/a_b'],
  ['a || b', 'a || b'],
])('%j reads %j in a line', (text, line) => {
  expect(plain(text)).toBe(line);
});

test('what is hidden stays hidden', () => {
  expect(plain('so: ||the **drop**|| at bar 33')).toBe('so: ▮▮▮ at bar 33');
});

test('what is hidden stays hidden where its end was cut off', () => {
  const cut = `so: ||${'x'.repeat(114)}`;

  expect(plain(cut)).toBe('so: ▮▮▮');
});

test('an open sign in words that are whole is but a sign', () => {
  expect(covered('a ||b')).toBe('a ||b');
});
