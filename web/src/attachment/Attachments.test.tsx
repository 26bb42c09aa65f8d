import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePlayer } from '@/player/playerStore';
import { picture } from '@/test/samples';
import { renderIn } from '@/test/words';
import { Attachments } from './Attachments';

const sound = { ...picture, id: '502', name: 'riff.mp3', kind: 'AUDIO' as const, type: 'audio/mpeg', durationMs: 65_000, waveform: btoa('abc') };
const file = { ...picture, id: '503', name: 'notes.pdf', kind: 'FILE' as const, type: 'application/pdf', sizeBytes: '2400000', previewUrl: '' };
const second = { ...picture, id: '504', name: 'dog.png', description: 'A dog asleep' };

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue();
  usePlayer.setState({ playing: false });
});

test('each kind is shown as what it is', () => {
  renderIn(<Attachments attachments={[file, sound, second]} />);

  expect(screen.getByAltText('A dog asleep')).toHaveAttribute('src', second.previewUrl);
  expect(screen.getByText('1:05')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Save notes.pdf' })).toHaveTextContent('2.4 MB');
});

test('the arrow keys lead from picture to picture, Esc leads back', async () => {
  renderIn(<Attachments attachments={[picture, second]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Open picture: cat.png' }));
  expect(await screen.findByRole('dialog', { name: 'cat.png' })).toBeInTheDocument();

  await userEvent.keyboard('{ArrowRight}');

  expect(screen.getByRole('dialog', { name: 'A dog asleep' })).toHaveTextContent('2 of 2');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a sound plays in place', async () => {
  renderIn(<Attachments attachments={[sound]} />);

  await userEvent.click(screen.getByRole('button', { name: 'Play riff.mp3' }));

  expect(HTMLMediaElement.prototype.play).toHaveBeenCalledOnce();
});
