import { expect, test } from 'vitest';
import { ana, ben, message } from '@/test/samples';
import { callsMe } from './calls';

const none = { users: [], room: false, online: false };

test.each([
  ['by name', { ...none, users: [ben.id] }, true],
  ['as everybody', { ...none, room: true }, true],
  ['as somebody connected', { ...none, online: true }, true],
  ['by an answer', { ...none, answered: ben.id }, true],
  ['not, when somebody else is', { ...none, users: ['77'] }, false],
  ['not, when nobody is', undefined, false],
])('one is called %s', (_, mentions, expected) => {
  expect(callsMe(message(1, { author: ana, text: '@ben', mentions }), ben.id)).toBe(expected);
});

test('nobody calls themselves', () => {
  expect(callsMe(message(1, { author: ben, mentions: { ...none, room: true } }), ben.id)).toBe(false);
});
