import { expect, test } from 'vitest';
import { fits } from './destinations';

test.each([
  ['Late Studio', 'stu', true],
  ['Late Studio', 'la st', true],
  ['Bibliothèque', 'biblioth', true],
  ['Découvrir', 'decou', true],
  ['Late Studio', 'tudio', false],
  ['anything', '', true],
])('%s fits %s: %s', (name, query, does) => {
  expect(fits(name, query)).toBe(does);
});
