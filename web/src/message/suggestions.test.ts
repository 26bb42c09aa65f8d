import { describe, expect, test } from 'vitest';
import { ana, ben } from '@/test/samples';
import { callBefore, completed, suggestionsFor } from './suggestions';

const people = [ana, ben, { id: '3', handle: 'carla', displayName: 'Annabel' }];

test.each([
  ['hi @be', 6, 'be'],
  ['@', 1, ''],
  ['hi @ben there', 7, 'ben'],
  ['hi @ben there', 13, undefined],
  ['me@exam', 7, undefined],
  ['no call', 7, undefined],
])('in “%s” at %i', (text, caret, call) => {
  expect(callBefore(text, caret)).toBe(call);
});

describe('who may be meant', () => {
  const handles = (call: string, all = false) => suggestionsFor(call, people, all).map(({ handle }) => handle);

  test('is found by handle, then by name', () => {
    expect(handles('an')).toEqual(['ana', 'carla']);
  });

  test('is everybody only for those who may', () => {
    expect([handles('ro'), handles('ro', true)]).toEqual([[], ['room']]);
  });
});

test('a completed call leaves the words around it', () => {
  expect(completed('hi @be there', 6, 'ben')).toEqual({ text: 'hi @ben there', caret: 8 });
});
