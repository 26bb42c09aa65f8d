import { expect, test } from 'vitest';
import { calls, piecesOf } from './mentionsIn';

const called = (text: string) => piecesOf(text).flatMap((piece) => piece.called ?? []);

test.each([
  ['hi @ana', ['ana']],
  ['@Ana, @ben.b and @room!', ['ana', 'ben.b', 'room']],
  ['write to ana@example.org', []],
  ['(@ana)', ['ana']],
  ['say it, @ana.', ['ana']],
])('%s', (text, expected) => {
  expect(called(text)).toEqual(expected);
});

test('no word is lost', () => {
  expect(piecesOf('a @ana b').map(({ text }) => text).join('')).toBe('a @ana b');
});

test('everybody is oneself too', () => {
  expect([calls('@room come', 'ana'), calls('@ben come', 'ana'), calls('@ana come', 'ana')]).toEqual([true, false, true]);
});
