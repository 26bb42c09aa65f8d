import { expect, test } from 'vitest';
import { piecesOf } from './mentionsIn';

const called = (text: string) => piecesOf(text).flatMap((piece) => piece.called ?? []);

test.each([
  ['hi @ana', ['ana']],
  ['@Ana, @ben.b and @room!', ['ana', 'ben.b', 'room']],
  ['write to ana@example.org', []],
  ['(@ana)', ['ana']],
  ['say it, @ana.', ['ana']],
  ['你好@ana', ['ana']],
])('%s', (text, expected) => {
  expect(called(text)).toEqual(expected);
});

test('no word is lost', () => {
  expect(piecesOf('a @ana b').map(({ text }) => text).join('')).toBe('a @ana b');
});
