import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Permission, RoomMember } from '@/api/types';
import type { Standing } from '@/role/useStanding';
import { useSession } from '@/session/sessionStore';
import { ana, anaHerself, ben, room } from '@/test/samples';
import { renderIn } from '@/test/words';
import { PersonMenu } from './PersonMenu';

vi.mock('@tanstack/react-router', () => ({
  Link: ({ to, params: _, ...rest }: ComponentProps<'a'> & { to: string; params: object }) => <a href={to} {...rest} />,
  useNavigate: () => vi.fn(),
}));

const role = { id: '1', name: 'Member', rank: 0, kind: 'MEMBER' as const, permissions: [] };
const him: RoomMember = { person: ben, role, muted: false };

function standing(permissions: Permission[], above = true): Standing {
  return {
    room: room({ permissions }),
    rank: 500,
    owns: false,
    may: (...wanted) => wanted.some((one) => permissions.includes(one)),
    above: () => above,
  };
}

async function items(member: RoomMember, where: Standing, timedOut = false): Promise<string[]> {
  renderIn(<PersonMenu member={member} standing={where} timedOut={timedOut} />);
  await userEvent.click(screen.getByRole('button', { name: `What you can do about ${member.person.displayName}` }));
  return screen.getAllByRole('menuitem').map(({ textContent }) => textContent ?? '');
}

beforeEach(() => useSession.setState({ status: 'in', user: anaHerself }));

test('a member can visit, write and report', async () => {
  expect(await items(him, standing(['SEND']))).toEqual(['Profile', 'Message', 'Report']);
});

test('a moderator can do what the role includes', async () => {
  expect(await items(him, standing(['TIME_OUT', 'KICK']))).toEqual(['Profile', 'Message', 'Report', 'Silence for a while', 'Silence', 'Send out']);
});

test('nothing against people of one’s own rank', async () => {
  expect(await items(him, standing(['TIME_OUT', 'KICK', 'BAN', 'MANAGE_ROLES'], false))).toEqual(['Profile', 'Message', 'Report']);
});

test('what holds can be lifted', async () => {
  expect(await items({ ...him, muted: true }, standing(['TIME_OUT']), true)).toEqual([
    'Profile', 'Message', 'Report', 'End the time-out', 'Let speak again',
  ]);
});

test('nobody writes to themselves', async () => {
  expect(await items({ ...him, person: ana }, standing([], false))).toEqual(['Profile']);
});
