import { expect, test } from 'vitest';
import { tagsOf } from './tags';

test('splits at commas, without blanks, doubles and more than twenty', () => {
  expect(tagsOf(' night, tape ,, night')).toEqual(['night', 'tape']);
  expect(tagsOf(Array.from({ length: 30 }, (_, index) => `tag${index}`).join(','))).toHaveLength(20);
});
