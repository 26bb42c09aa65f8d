import { describe, expect, test } from 'vitest';
import { ana, ben, message } from '@/test/samples';
import { callsMe, callsOf } from './calls';

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

describe('what an author lets their words call', () => {
  test.each([
    ['nobody is named', 'hello', undefined, false, 'ALL'],
    ['somebody named is called', 'hi @ben', { users: [ben.id] }, false, 'ALL'],
    ['somebody named is not called', 'hi @ben', undefined, false, 'NONE'],
    ['an answer calls its author and no other', 'hi @ben', { answered: '3' }, false, 'NONE'],
    ['everybody named is but a word', 'hi @room', undefined, false, 'ALL'],
    ['everybody could have been called', 'hi @room', undefined, true, 'NONE'],
    ['of all named people are called', 'hi @room and @ben', { users: [ben.id] }, true, 'PEOPLE'],
    ['all are called', 'hi @room and @ben', { users: [ben.id], room: true }, true, 'ALL'],
  ])('shows when %s', (_, text, mentions, mayCallAll, calls) => {
    expect(callsOf(message(1, { text, mentions: mentions && { ...none, ...mentions } }), mayCallAll)).toBe(calls);
  });
});
