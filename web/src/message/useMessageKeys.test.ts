// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { ana, ben, message } from '@/test/samples';
import { useFocus } from './focusStore';
import { rowsOf } from './rows';
import { actOf, neighbour } from './useMessageKeys';
import type { Rights } from './useRights';

const member: Rights = { me: ana.id, joined: true, writes: true, reacts: true, pins: false, manages: false };
const at = document.createElement('article');
const does = (key: string, rights = member, changes = {}) => actOf(key, message(1, changes), rights, at) !== undefined;

beforeEach(() => useFocus.setState({ editing: undefined, answering: undefined }));

describe('the arrow keys', () => {
  const rows = rowsOf([message(1), message(2), message(3, { at: '2026-05-03T12:00:00Z' })], []);

  test('pass over lines that are no messages', () => {
    expect(neighbour(rows, 2, 1)).toBe(4);
  });

  test('stop at the last message', () => {
    expect(neighbour(rows, 4, 1)).toBe(-1);
    expect(neighbour(rows, 1, Infinity)).toBe(4);
  });
});

describe('the letters', () => {
  test('change and delete only what one said oneself', () => {
    expect([does('e'), does('Delete')]).toEqual([true, true]);
    expect([does('e', member, { author: ben }), does('Delete', member, { author: ben })]).toEqual([false, false]);
  });

  test('report only what others said', () => {
    expect([does('f'), does('f', member, { author: ben })]).toEqual([false, true]);
  });

  test('pin only for whoever runs the room', () => {
    expect(does('p')).toBe(false);
    expect(does('p', { ...member, pins: true, manages: true })).toBe(true);
  });

  test('leave a deleted message alone', () => {
    expect(['e', 'r', '+', 'Delete'].filter((key) => does(key, member, { deletedAt: message(1).at }))).toEqual([]);
  });

  test('answer', () => {
    actOf('r', message(1), member, at)!();

    expect(useFocus.getState().answering?.id).toBe(message(1).id);
  });
});
