import { expect, test } from 'vitest';
import type { Permission } from '@/api/types';
import { room } from '@/test/samples';
import { tabsOf } from './settingsTabs';

const shown = (...permissions: Permission[]) => tabsOf(room({ permissions }));

test('whoever may do everything sees everything', () => {
  expect(shown('MANAGE_ROOM', 'MANAGE_ROLES', 'INVITE', 'BAN', 'TIME_OUT', 'KICK', 'MANAGE_MESSAGES')).toEqual([
    'general', 'roles', 'members', 'invitations', 'bans', 'record',
  ]);
});

test('each sees only what they can use', () => {
  expect(shown('INVITE')).toEqual(['invitations']);
  expect(shown('KICK')).toEqual(['members', 'record']);
  expect(shown('SEND', 'REACT')).toEqual([]);
});

test('there is nothing to set between two people, nor from outside', () => {
  expect(tabsOf(room({ kind: 'DIRECT', permissions: ['INVITE', 'KICK'] }))).toEqual([]);
  expect(tabsOf(room({ joined: false, permissions: ['INVITE'] }))).toEqual([]);
});
