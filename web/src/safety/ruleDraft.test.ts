import { expect, test } from 'vitest';
import { asStored, fresh, isListed, isWhole, patternsIn } from './ruleDraft';

test('a list is read line by line, without what is empty or there twice', () => {
  expect(patternsIn(' casino \n\nfree money\ncasino')).toEqual(['casino', 'free money']);
});

test('a rule that counts takes no list along', () => {
  const stored = asStored({ ...fresh, kind: 'MENTIONS', patterns: ['x'], allowListed: true, limit: 5, limitPerMinute: 9 });

  expect(stored).toMatchObject({ patterns: [], allowListed: false, limit: 5, limitPerMinute: 9 });
});

test('a rule with a list takes no numbers along', () => {
  const stored = asStored({ ...fresh, kind: 'LINKS', patterns: ['veza.example'], allowListed: true, limit: 5 });

  expect(stored).toMatchObject({ patterns: ['veza.example'], allowListed: true, limit: 0 });
  expect(isListed('REGEX')).toBe(true);
});

test('a rule is whole once it has a name and something to find', () => {
  const listed = { ...fresh, name: 'Casinos', patterns: ['casino'] };
  const counted = { ...fresh, name: 'Calls', kind: 'MENTIONS' as const, limit: 5 };

  expect([listed, counted, { ...listed, name: ' ' }, { ...listed, patterns: [] }, { ...counted, limit: 0 }].map(isWhole)).toEqual([
    true, true, false, false, false,
  ]);
});
