// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { loudest, toPeaks } from './Line';
import { readShown } from './shown';
import { wordsFor } from './words';

function page(content: string): Document {
  const made = document.implementation.createHTMLDocument();
  made.head.append(Object.assign(made.createElement('meta'), { name: 'shown', content }));
  return made;
}

test.each([
  ['', 'none'],
  ['later', 'later'],
  ['{"tracks":[]}', 'none'],
])('%j is shown as %s', (content, shown) => {
  expect(readShown(page(content))).toBe(shown);
});

test('what plays is read as it is', () => {
  expect(readShown(page('{"title":"<b>","tracks":[{}]}'))).toMatchObject({ title: '<b>' });
});

test('the loudest stretch is 1, and each bar its loudest', () => {
  const peaks = toPeaks({ bits: 8, data: [-10, 20, -40, 5, -1, 1] });

  expect(peaks).toEqual([0.5, 1, 0.025]);
  expect(loudest(peaks, 0, 2)).toBe(0.5);
  expect(loudest(peaks, 1, 2)).toBe(1);
  expect(loudest([], 0, 2)).toBe(0);
});

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['de', 'en-GB'], 'en'],
  [['de'], 'en'],
])('readers of %j are spoken to in %s', (languages, spoken) => {
  expect(wordsFor(languages).language).toBe(spoken);
});
