import { expect, test } from 'vitest';
import { trackAt } from './addresses';

test.each([
  ['https://veza.example/tracks/42?t=9', '42'],
  ['https://other.example/tracks/42', undefined],
  ['https://veza.example/tracks/42/x', undefined],
  ['/tracks/42', undefined],
])('%s', (address, track) => {
  expect(trackAt(address, 'https://veza.example')).toBe(track);
});
