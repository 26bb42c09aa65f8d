import { expect, test } from 'vitest';
import { codeBefore, completed } from './code';

test.each([
  ['so :ta', 6, 'ta'],
  [':tada', 5, 'tada'],
  ['(:été', 5, 'été'],
  ['so :tada', 5, undefined],
  ['so :t', 5, undefined],
  ['at 10:30', 8, undefined],
  ['http://example', 14, undefined],
  ['std::vector', 11, undefined],
  ['well: that', 10, undefined],
])('in “%s” at %i', (text, caret, code) => {
  expect(codeBefore(text, caret)).toBe(code);
});

test('an emoji stands where its name was', () => {
  expect(completed('so :tada and on', 8, '🎉')).toEqual({ text: 'so 🎉 and on', caret: 5 });
});
