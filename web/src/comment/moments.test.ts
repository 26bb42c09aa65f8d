import { expect, test } from 'vitest';
import type { Comment } from '@/api/types';
import { comment } from '@/test/samples';
import { spread, threads } from './moments';

const at = (id: string, atMs: number, changes: Partial<Comment> = {}) => comment({ id, atMs, ...changes });

test('answers hang on what they answer', () => {
  const all = threads([at('1', 0), at('2', 0, { replyTo: '1' }), at('3', 0, { replyTo: '1' }), at('4', 500)]);

  expect(all.map(({ first, answers }) => [first.id, answers.map(({ id }) => id)])).toEqual([
    ['1', ['2', '3']],
    ['4', []],
  ]);
});

test('an answer to what is not shown is not shown either', () => {
  expect(threads([at('2', 0, { replyTo: '1' })])).toEqual([]);
});

test('of those too close to tell apart the first stands along the sound', () => {
  const shown = spread([at('1', 0), at('2', 400), at('3', 1000), at('4', 1000, { replyTo: '3' }), at('5', 5000, { deleted: true })], 10_000, 10);

  expect(shown.map(({ id }) => id)).toEqual(['1', '3']);
});
