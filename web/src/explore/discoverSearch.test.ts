import { expect, test } from 'vitest';
import { discoverSearch, narrowed } from './discoverSearch';

test('an address leads to what it says', () => {
  const found = discoverSearch({ query: 'sea', genre: 'Techno', order: 'CHART', window: 'MONTH', minBpm: '120', key: 'A_MINOR', mixing: 'true', seed: '7' });

  expect(found).toEqual({ query: 'sea', genre: 'Techno', order: 'CHART', window: 'MONTH', minBpm: 120, key: 'A_MINOR', mixing: true, seed: 7 });
  expect(narrowed(found)).toBe(true);
});

test('what nobody meant is left out', () => {
  const found = discoverSearch({ query: '', order: 'WORST', minBpm: 'fast', maxBpm: '9000', key: 'H_MOLL', mixing: 'no', mood: 'x', seed: 'NaN' });

  expect(found).toEqual({});
  expect(narrowed(found)).toBe(false);
});
