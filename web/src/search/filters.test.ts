import { expect, test } from 'vitest';
import { valueOf, withFilter } from './filters';

test('a filter is read out of the words', () => {
  expect([valueOf('swan from:ana', 'from'), valueOf('in:"Field notes" swan', 'in'), valueOf('swan', 'has')]).toEqual(['ana', 'Field notes', '']);
});

test('a filter is set once', () => {
  expect(withFilter('swan from:ana', 'from', 'ben')).toBe('swan from:ben');
});

test('a filter is taken away', () => {
  expect(withFilter('swan has:link now', 'has', '')).toBe('swan now');
});

test('a value of several words is kept together', () => {
  expect(withFilter('swan', 'in', 'Field notes')).toBe('swan in:"Field notes"');
});
