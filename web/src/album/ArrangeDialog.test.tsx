import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { album, track } from '@/test/samples';
import { renderIn } from '@/test/words';
import { ArrangeDialog } from './ArrangeDialog';

const { put } = vi.hoisted(() => ({ put: vi.fn() }));

const loose = [
  track({ id: '3', title: 'Ebb' }),
  track({ id: '4', title: 'Elsewhere', album: { id: '99', title: 'Other', disc: 1, position: 1 } }),
];

vi.mock('@/api/client', () => ({
  api: {
    GET: () => ({ items: loose }),
    PUT: (_path: string, { body, headers }: { body: unknown; headers: unknown }) => put(body, headers),
  },
  answer: async (call: unknown) => call,
}));

const closed = vi.fn();
const one = { disc: 1, position: 1, track: track({ id: '1', title: 'Flood' }) };
const two = { disc: 1, position: 2, track: track({ id: '2', title: 'Slack' }) };

beforeEach(() => {
  put.mockReset().mockResolvedValue(album());
  closed.mockReset();
});

test('tracks are moved, added and taken off, and told all at once', async () => {
  renderIn(<ArrangeDialog album={album({ tracks: [one, two] })} onClose={closed} />);

  screen.getByRole('button', { name: 'Move Slack' }).focus();
  await userEvent.keyboard('{ArrowUp}');
  await userEvent.click(await screen.findByRole('button', { name: 'Ebb' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take Flood off the album' }));
  await userEvent.click(screen.getByRole('button', { name: 'Let a disc begin with Ebb' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(put).toHaveBeenCalledWith({ tracks: [{ track: '2', disc: 1 }, { track: '3', disc: 2 }] }, { 'If-Match': '"r1"' });
  expect(closed).toHaveBeenCalled();
});

test('what is on another album is not offered', async () => {
  renderIn(<ArrangeDialog album={album()} onClose={closed} />);

  expect(await screen.findByRole('button', { name: 'Ebb' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Elsewhere' })).not.toBeInTheDocument();
});
