// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Invitation, ModerationAction } from '@/api/types';
import { useNotice } from '@/design/noticeStore';
import { useSentOut } from '@/moderation/sentOutStore';
import { ben } from '@/test/samples';
import { belongs } from './belonging';
import { useMemberships } from './membershipStore';

const details = { id: '9', name: 'Studio', kind: 'DIRECT', epoch: 'e1', top: 2 } as NonNullable<Parameters<typeof belongs>[0]['details']>;
const kick = { id: '1', kind: 'KICK', actor: ben, reason: 'too loud', at: '2026-05-01T12:00:00Z' } as ModerationAction;
const rooms = () => Object.keys(useMemberships.getState().rooms);

beforeEach(() => {
  useMemberships.setState({ known: true, rooms: {}, positions: {}, open: undefined });
  useSentOut.setState({ rooms: {} });
  useNotice.setState({ notice: undefined });
});

test('a room that somebody opens with one is there at once, from its place on', () => {
  belongs({ room: '9', joined: true, details });

  expect(rooms()).toEqual(['9']);
  expect(useMemberships.getState().positions['9']).toEqual({ epoch: 'e1', seq: 2 });
});

test('a room left on another device is gone without a word', () => {
  belongs({ room: '9', joined: true, details });

  belongs({ room: '9', joined: false });

  expect(rooms()).toEqual([]);
  expect(useNotice.getState().notice).toBeUndefined();
});

test('whoever is sent out elsewhere is told where', () => {
  belongs({ room: '9', joined: true, details });

  belongs({ room: '9', joined: false, action: kick });

  expect(useNotice.getState().notice).toMatchObject({ id: 'moderation.sentOut', values: { name: 'Studio' } });
});

test('whoever is sent out of the room in front of them reads why there, until they are in again', () => {
  useMemberships.setState({ open: '9' });

  belongs({ room: '9', joined: false, action: kick });

  expect(useSentOut.getState().rooms['9']).toEqual(kick);
  expect(useNotice.getState().notice).toBeUndefined();
  belongs({ room: '9', joined: true, details });
  expect(useSentOut.getState().rooms).toEqual({});
});

test('whoever is asked in reads by whom, and stays where they are', () => {
  belongs({ room: '9', joined: true, details });
  const invitation = { roomName: 'Attic', inviter: ben } as Invitation;

  belongs({ room: '8', joined: false, invitation });

  expect(useNotice.getState().notice).toMatchObject({ id: 'invitation.came', values: { name: 'Ben', room: 'Attic' } });
  expect(rooms()).toEqual(['9']);
});
