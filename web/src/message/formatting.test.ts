import { expect, test } from 'vitest';
import { enclosed, signsOf } from './formatting';

const key = (name: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}) =>
  signsOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('a key sets signs only together with Ctrl', () => {
  expect([key('b'), key('b', { ctrlKey: true }), key('X', { ctrlKey: true, shiftKey: true })]).toEqual([undefined, '**', '~~']);
});

test('words are enclosed and stay marked', () => {
  expect(enclosed({ text: 'say it', from: 4, to: 6 }, '**')).toEqual({ text: 'say **it**', from: 6, to: 8 });
});

test('the same key takes the signs away', () => {
  expect(enclosed({ text: 'say **it**', from: 6, to: 8 }, '**')).toEqual({ text: 'say it', from: 4, to: 6 });
});
