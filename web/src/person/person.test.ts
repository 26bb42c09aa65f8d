import { beforeEach, describe, expect, test } from 'vitest';
import { ana, ben, message } from '@/test/samples';
import type { Membership, Presence } from '@/api/types';
import { levelOf, waitingIn } from '@/room/levels';
import { heardOf, saw, statusOf, usePresence } from './presenceStore';
import { hasRead, receiptsIn, seenAt, useReceipts } from './receiptStore';

const present = (user: string, status: Presence['status']): Presence => ({ user, status, text: '' });
const room: Membership = { id: '9', name: 'Studio', kind: 'PUBLIC', epoch: 'e', top: 9, read: 1, unread: 4, mentions: 2, receipts: false };

beforeEach(() => {
  usePresence.setState({ people: {}, online: {}, own: undefined });
  useReceipts.setState({ rooms: {} });
});

describe('presence', () => {
  test('of somebody nobody has told of is offline', () => {
    expect(statusOf(usePresence.getState(), ben.id, ana.id)).toBe('OFFLINE');
  });

  test('of others is as they are seen, one’s own as one has chosen', () => {
    saw([present(ben.id, 'IDLE')]);
    heardOf(present(ana.id, 'INVISIBLE'), ana.id);

    const { getState } = usePresence;
    expect([statusOf(getState(), ben.id, ana.id), statusOf(getState(), ana.id, ana.id)]).toEqual(['IDLE', 'INVISIBLE']);
  });
});

describe('receipts', () => {
  test('go forward only, whatever page comes late', () => {
    hasRead({ room: '9', user: ben.id, seq: 7 });

    receiptsIn('9', [{ room: '9', user: ben.id, seq: 5 }]);

    expect(useReceipts.getState().rooms['9']).toEqual({ [ben.id]: 7 });
  });

  test('stand at the last message somebody has read that is not theirs', () => {
    const said = [message(1), message(3), message(5, { author: ben })];

    expect([...seenAt(said, { [ben.id]: 4 }, [ben])]).toEqual([[3, [ben]]]);
    expect([...seenAt(said, { [ben.id]: 6 }, [ben])]).toEqual([]);
  });
});

describe('what one is told', () => {
  test('is everything among a few people and what calls one elsewhere', () => {
    expect([levelOf(room), levelOf({ ...room, kind: 'DIRECT' })]).toEqual(['MENTIONS', 'ALL']);
  });

  test('for a time ends with it', () => {
    const notifications = { room: '9', level: 'NONE' as const, until: '2026-01-01T00:00:00Z' };
    const at = (time: string) => levelOf({ ...room, notifications }, Date.parse(time));

    expect([at('2025-12-31T00:00:00Z'), at('2026-01-02T00:00:00Z')]).toEqual(['NONE', 'MENTIONS']);
  });

  test('counts every message between two people, and nothing where one wants to hear nothing', () => {
    const silent = { room: '9', level: 'NONE' as const };

    expect([waitingIn(room), waitingIn({ ...room, kind: 'DIRECT' }), waitingIn({ ...room, notifications: silent })]).toEqual([2, 4, 0]);
  });
});
