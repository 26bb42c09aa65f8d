// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Membership } from '@/api/types';
import { useSession } from '@/session/sessionStore';
import { anaHerself, ben, message } from '@/test/samples';
import { keepUnread, left, looksAt, memberships, positionsHeld, readAs, readUpTo, recountIn, resetPosition, take, useMemberships } from './membershipStore';

const studio: Membership = { id: '9', name: 'Studio', kind: 'PUBLIC', epoch: 'e1', top: 40, read: 38, unread: 2, mentions: 0, receipts: false };
const said = (seq: number, author = ben) => ({ room: '9', seq, type: 'message.created', message: message(seq, { author }) });
const room = () => useMemberships.getState().rooms['9']!;

beforeEach(() => {
  useSession.setState({ status: 'in', user: anaHerself });
  useMemberships.setState({ known: false, rooms: {}, positions: {} });
  memberships([studio]);
});

test('a first connection begins at the newest event', () => {
  expect(positionsHeld()).toEqual({ 9: { epoch: 'e1', seq: 40 } });
});

test('a later connection keeps the position that was reached, so that what was missed is replayed', () => {
  memberships([{ ...studio, top: 55 }]);

  expect(positionsHeld()['9']!.seq).toBe(40);
});

test('a new epoch voids the position and says so', () => {
  const anew = memberships([{ ...studio, epoch: 'e2', top: 3 }]);

  expect(anew).toEqual(['9']);
  expect(positionsHeld()['9']).toEqual({ epoch: 'e2', seq: 3 });
});

test('an event that was seen is not taken again', () => {
  take([said(41)]);

  expect(take([said(41), said(42)])).toHaveLength(1);
});

test('messages of others count as unread', () => {
  take([said(41), said(42)]);

  expect(room()).toMatchObject({ top: 42, unread: 4 });
});

test('every event moves the position, messages or not', () => {
  take([{ room: '9', seq: 41, type: 'member.joined', member: ben }]);

  expect(positionsHeld()['9']!.seq).toBe(41);
});

test('a gap moves the position to where the room is', () => {
  resetPosition('9', 900);

  expect(positionsHeld()['9']).toEqual({ epoch: 'e1', seq: 900 });
});

test('reading to the end leaves nothing unread', () => {
  expect(readUpTo('9', 40)).toBe(true);

  expect(room()).toMatchObject({ read: 40, unread: 0 });
});

test('reading never goes back', () => {
  expect(readUpTo('9', 12)).toBe(false);
});

test('what is read on another device is read here, and what is taken back is unread', () => {
  readAs({ room: '9', seq: 12, unread: 20, mentions: 3 });

  expect(room()).toMatchObject({ read: 12, unread: 20, mentions: 3 });
});

test('who writes elsewhere has read what is there', () => {
  take([said(41), said(42, anaHerself)]);

  expect(room()).toMatchObject({ read: 42, unread: 0 });
});

test('what one keeps unread stays so until one comes back', () => {
  looksAt('9');
  keepUnread('9');
  const before = readUpTo('9', 40);
  looksAt(undefined);

  expect([before, readUpTo('9', 40)]).toEqual([false, true]);
});

test('what calls one is counted anew when words are taken back', () => {
  const event = { room: '9', seq: 41, type: 'message.deleted', message: message(39) };

  expect([...recountIn([event, { ...event, room: '7' }])]).toEqual(['9']);
});

test('a room one wants to hear nothing of is not told in the title', () => {
  const notifications = { room: '9', level: 'NONE' as const };
  memberships([{ ...studio, mentions: 4, notifications }]);

  expect(document.title).not.toMatch(/^\(/);
});

test('a room left is forgotten', () => {
  left('9');

  expect(useMemberships.getState()).toMatchObject({ rooms: {}, positions: {} });
});

test('what the WebSocket leaves out is zero', () => {
  memberships([{ id: '9', name: 'Studio', kind: 'PUBLIC', epoch: 'e1', top: 40 } as Membership]);

  take([said(41)]);

  expect(room()).toMatchObject({ read: 0, unread: 1 });
});

test('what calls one is counted, and told in the title of the page', () => {
  const mentions = { users: [anaHerself.id], room: false, online: false };
  const calling = { room: '9', seq: 41, type: 'message.created', message: message(41, { author: ben, mentions }) };

  take([calling, said(42)]);

  expect(room().mentions).toBe(1);
  expect(document.title).toMatch(/^\(1\) /);
});

test('what is replayed after a pause is not counted twice', () => {
  memberships([{ ...studio, top: 42, unread: 4 }]);

  take([said(41), said(42), said(43)]);

  expect(room()).toMatchObject({ top: 43, unread: 5 });
});

test('a room somebody renamed is found under its new name', () => {
  const settings = { name: 'Attic', topic: '', visibility: 'PUBLIC' as const, owner: ben.id, slowModeSeconds: 0, receipts: false };

  take([{ room: '9', seq: 41, type: 'room.updated', member: ben, settings }]);

  expect(room()).toMatchObject({ name: 'Attic', top: 41, unread: 2 });
});

test('between two people each message calls', () => {
  memberships([{ ...studio, kind: 'DIRECT', unread: 0 }]);

  take([said(41)]);

  expect(room().unread).toBe(1);
  expect(document.title).toMatch(/^\(1\) /);
});
