import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Episode } from '@/api/types';
import { player } from '@/player/player';
import { track } from '@/test/samples';
import { renderIn } from '@/test/words';
import { EpisodeChapters } from './EpisodeChapters';

const heard = vi.hoisted(() => ({ id: '', position: 0 }));

vi.mock('@/player/player', () => ({ player: { play: vi.fn(), seek: vi.fn(), resume: vi.fn() } }));
vi.mock('@/player/playerStore', () => ({
  useCurrent: () => (heard.id ? { id: heard.id } : undefined),
  usePlayer: (pick: (state: { position: number }) => unknown) => pick({ position: heard.position }),
}));

const sample = track();
const episode = {
  track: sample,
  chapters: [
    { startMs: 0, title: 'Start', url: '' },
    { startMs: 65_500, title: 'Then', url: 'https://example.org/then' },
  ],
} as Episode;

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(heard, { id: '', position: 0 });
});

async function press(name: RegExp) {
  renderIn(<EpisodeChapters episode={episode} among={[sample]} />);
  await userEvent.click(screen.getByText('Chapters'));
  await userEvent.click(screen.getByRole('button', { name }));
}

test('a press plays the episode from there', async () => {
  await press(/1:05\s*Then/);

  expect(player.play).toHaveBeenCalledWith([sample], sample, 65.5);
});

test('of the one that plays it only goes there', async () => {
  Object.assign(heard, { id: sample.id, position: 70 });

  await press(/Start/);

  expect(player.seek).toHaveBeenCalledWith(0);
  expect(player.play).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: /Then/ })).toHaveAttribute('aria-current', 'true');
});

test('what a chapter is about is a link that tells nothing of us', async () => {
  await press(/Start/);

  const link = screen.getByRole('link', { name: 'About Then' });
  expect(link).toHaveAttribute('href', 'https://example.org/then');
  expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
});
