import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LyricsLine } from '@/api/types';
import { entryOf } from '@/player/queue';
import { usePlayer } from '@/player/playerStore';
import { track } from '@/test/samples';
import { renderIn } from '@/test/words';
import { LyricsView } from './LyricsView';

const lines: LyricsLine[] = [
  { text: 'One day', voice: 'Ada', startMs: 1000, endMs: 3000, words: [{ from: 0, to: 3, startMs: 1000 }, { from: 4, to: 7, startMs: 2000 }] },
  { text: 'we sail', voice: 'Ada', startMs: 3000, endMs: 5000, words: [] },
];

const scrolled = vi.fn();

beforeEach(() => {
  Element.prototype.scrollTo = scrolled as never;
  window.matchMedia = ((query: string) => ({ matches: query.includes('reduced-motion') })) as never;
  scrolled.mockClear();
  usePlayer.setState({ queue: [entryOf(track())], index: 0, position: 0, playing: false });
});

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
async function at(position: number) {
  act(() => usePlayer.setState({ position }));
  await act(frame);
}
const now = () => screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-current'));

describe('lyrics', () => {
  test('follow the music by line and by word, without moving more than one wishes', async () => {
    renderIn(<LyricsView lines={lines} track="77" onSeek={() => undefined} />);

    await at(1.5);
    expect(now()).toEqual(['true', null]);
    expect(screen.getByText('One')).toHaveAttribute('data-begun');
    expect(screen.getByText('day')).not.toHaveAttribute('data-begun');
    await at(3.2);
    expect(now()).toEqual([null, 'true']);
    expect(scrolled).toHaveBeenLastCalledWith(expect.objectContaining({ behavior: 'auto' }));
    await at(6);
    expect(now()).toEqual([null, null]);
  });

  test('stand still while another track is heard', async () => {
    renderIn(<LyricsView lines={lines} track="78" onSeek={() => undefined} />);

    await at(1.5);

    expect(now()).toEqual([null, null]);
  });

  test('lead to a place in the track, by keyboard too', async () => {
    const seek = vi.fn();
    renderIn(<LyricsView lines={lines} track="77" onSeek={seek} />);

    screen.getByRole('button', { name: 'we sail' }).focus();
    await userEvent.keyboard('{Enter}');

    expect(seek).toHaveBeenCalledWith(3);
  });

  test('say nothing by themselves, and name a voice once', () => {
    const { container } = renderIn(<LyricsView lines={lines} track="77" language="fr" onSeek={() => undefined} />);

    expect(container.querySelector('[aria-live], [role=status], [role=alert]')).toBeNull();
    expect(screen.getAllByText('Ada')).toHaveLength(1);
    expect(screen.getByRole('list')).toHaveAttribute('lang', 'fr');
  });

  test('without times are words to read', () => {
    renderIn(<LyricsView lines={[{ text: 'plain', voice: '', words: [] }]} track="77" onSeek={() => undefined} />);

    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('plain')).toBeVisible();
  });
});
