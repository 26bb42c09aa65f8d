import { expect, test } from 'vitest';
import { emptyLine, peopleOf, printed } from './credits';

test('nobody without a name is told, and handles lose their sign', () => {
  const lines = [
    { ...emptyLine(), name: ' Noémie ', handle: ' @noemie' },
    { ...emptyLine(), name: ' ', handle: 'ghost' },
  ];

  const people = peopleOf(lines);

  expect(people).toEqual([{ name: 'Noémie', role: 'PERFORMER', other: '', handle: 'noemie' }]);
});

test('words of one’s own are told of no other role', () => {
  const lines = [
    { ...emptyLine(), name: 'Ben', role: 'OTHER' as const, other: ' Hurdy-gurdy ' },
    { ...emptyLine(), name: 'Ann', role: 'VOCALS' as const, other: 'left behind' },
  ];

  const people = peopleOf(lines);

  expect(people.map(({ other }) => other)).toEqual(['Hurdy-gurdy', '']);
});

test('a code is printed with hyphens', () => {
  expect(printed('AA6Q72000047')).toBe('AA-6Q7-20-00047');
});
