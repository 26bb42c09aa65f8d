import { expect, test } from 'vitest';
import { sizeText } from './sizeText';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_400, '1.4 kB'],
  [25_000_000, '25 MB'],
])('%i bytes read %s', (bytes, text) => {
  expect(sizeText(bytes, 'en')).toBe(text);
});
