import { expect, test } from 'vitest';
import { partsOf } from './parts';

const origin = 'https://veza.example';

test.each([
  ['plain words', [['words', 'plain words']]],
  ['see https://a.example/x, then', [['words', 'see '], ['address', 'https://a.example/x'], ['words', ', then']]],
  ['(https://a.example/x)', [['words', '('], ['address', 'https://a.example/x'], ['words', ')']]],
  ['https://veza.example/tracks/42?t=9', [['track', '42']]],
  ['https://other.example/tracks/42', [['address', 'https://other.example/tracks/42']]],
  ['javascript:alert(1)', [['words', 'javascript:alert(1)']]],
  ['https://veza.example/tracks/42/..', [['address', 'https://veza.example/tracks/42/'], ['words', '..']]],
])('%s', (text, expected) => {
  expect(partsOf(text, origin).map((part) => [part.kind, part.text])).toEqual(expected);
});
