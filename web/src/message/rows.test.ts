import { expect, test } from 'vitest';
import { ben, message } from '@/test/samples';
import type { Pending } from './outbox';
import { fromStart, lineOf, ownLine, prepended, rowsOf, startAt, withNotes } from './rows';

const waiting: Pending = { nonce: 'n1', room: '9', author: '1', text: 'hi', at: message(9).at, state: 'queued' };
const outline = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => ('leads' in row ? `${row.key}${row.leads ? '*' : ''}` : row.kind));

test('names the author only where a new voice sets in', () => {
  const rows = rowsOf([message(1), message(2), message(3, { author: ben }), message(4)], []);

  expect(outline(rows)).toEqual(['day', 'm-1*', 'm-2', 'm-3*', 'm-4*']);
});

test('names the author anew after a pause', () => {
  const later = message(2, { at: '2026-05-01T12:30:00Z' });

  expect(outline(rowsOf([message(1), later], []))).toEqual(['day', 'm-1*', 'm-2*']);
});

test('begins every day with a line', () => {
  const tomorrow = message(2, { at: '2026-05-03T12:00:00Z' });

  expect(outline(rowsOf([message(1), tomorrow], []))).toEqual(['day', 'm-1*', 'day', 'm-2*']);
});

test('draws the line of what is new once, before the first unread message', () => {
  const rows = rowsOf([message(1), message(3), message(4)], [], 1);

  expect(outline(rows)).toEqual(['day', 'm-1*', 'new', 'm-3*', 'm-4']);
});

test('draws no such line when everything is read', () => {
  expect(outline(rowsOf([message(1), message(2)], [], 2))).toEqual(['day', 'm-1*', 'm-2']);
});

test('puts what is on its way at the end', () => {
  expect(outline(rowsOf([message(1)], [waiting]))).toEqual(['day', 'm-1*', 'p-n1']);
});

test('opens at the end when the new ones are in sight from there', () => {
  const rows = rowsOf([message(1), message(2)], [], 1);

  expect(startAt(rows, 2)).toEqual({ index: rows.length - 1, align: 'end' });
});

test('opens where the new ones begin when there are many', () => {
  const rows = rowsOf(Array.from({ length: 40 }, (_, index) => message(index)), [], 10);

  expect(startAt(rows, 12)).toEqual({ index: 12, align: 'center' });
});

test('tells where the room begins, above its first message', () => {
  expect(fromStart(rowsOf([message(1)], [])).map(({ kind }) => kind)).toEqual(['start', 'day', 'message']);
});

test('tells of no beginning where nothing has been said', () => {
  expect(fromStart([])).toEqual([]);
});

test('knows older lines from newer ones', () => {
  const held = rowsOf([message(5), message(6)], []);

  expect(prepended(held, rowsOf([message(4), message(5), message(6)], []))).toBe(true);
  expect(prepended(held, rowsOf([message(5), message(6), message(7)], []))).toBe(false);
});

test('a line stays itself as long as nothing about it is different', () => {
  const [one, two] = [message(1), message(2)];
  const before = rowsOf([one, two], []);

  const after = rowsOf([one, { ...two, text: 'edited' }, message(3)], []);

  expect(after[1]).toBe(before[1]);
  expect(after[2]).not.toBe(before[2]);
});

test('leads to the next message when the one wanted is not there', () => {
  expect(lineOf(rowsOf([message(2), message(7)], []), 5)).toBe(2);
});

test('knows the last line that only the person themselves sees', () => {
  const said = rowsOf([message(1)], []);
  const note = { key: 'note-1', room: '9', words: { en: 'Done.', fr: 'Fait.' }, at: message(1).at };

  expect(ownLine(said)).toBeUndefined();
  expect(ownLine(rowsOf([message(1)], [waiting]))).toBe('p-n1');
  expect(ownLine(withNotes(said, [note]))).toBe('note-1');
});
