import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '@/api/client';
import { entryOf } from '@/player/queue';
import { usePlayer } from '@/player/playerStore';
import { track } from '@/test/samples';
import { renderIn } from '@/test/words';
import { TapAlong } from './TapAlong';

const { put } = vi.hoisted(() => ({ put: vi.fn() }));

vi.mock('@/api/client', () => ({
  api: {
    PUT: (_path: string, { body }: { body: unknown }) => put(body),
    POST: (_path: string, { body }: { body: { text: string; to: string } }) => ({ text: `${body.to} of ${body.text.slice(0, 6)}` }),
  },
  answer: vi.fn(async (call: unknown) => call),
}));
vi.mock('@/player/Engine', () => ({ warmUp: () => undefined, Engine: class { stop = () => undefined; } }));

const lines = ['One day', 'we sail'].map((text) => ({ text, voice: '', words: [] }));
const saved = vi.fn();
const at = (position: number) => usePlayer.setState({ position });

function begin() {
  renderIn(<TapAlong track={track()} lines={lines} language="" onBack={() => undefined} onSaved={saved} />);
  return screen.getByRole('button', { name: /^Tap, or press/ });
}

beforeEach(() => {
  put.mockReset().mockResolvedValue({});
  vi.mocked(answer).mockClear();
  usePlayer.setState({ queue: [entryOf(track())], index: 0, position: 0, playing: false });
});

test('each press of the space bar is the beginning of the next line, and can be taken back', async () => {
  const button = begin();
  expect(button).toHaveFocus();

  at(1.5);
  fireEvent.keyDown(button, { key: ' ' });
  fireEvent.keyDown(button, { key: ' ', repeat: true });
  at(3.25);
  fireEvent.keyDown(button, { key: 'Enter' });

  expect(screen.getByText('All 2 lines have a time')).toBeVisible();
  expect(screen.getByText('00:00:01.500')).toBeVisible();
  expect(screen.getByText('00:00:03.250')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.queryByText('00:00:03.250')).toBeNull();
});

test('all of it is moved and kept in the chosen format', async () => {
  const button = begin();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  at(1.5);
  fireEvent.keyDown(button, { key: 'Enter' });
  at(3);
  fireEvent.keyDown(button, { key: 'Enter' });

  await userEvent.click(screen.getByRole('button', { name: 'Earlier' }));
  await userEvent.selectOptions(screen.getByLabelText('Save as'), 'VTT');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await vi.waitFor(() => expect(saved).toHaveBeenCalled());
  expect(put).toHaveBeenCalledWith({
    format: 'VTT',
    text: 'WEBVTT\n\n00:00:01.400 --> 00:00:02.900\nOne day\n\n00:00:02.900 --> 00:00:07.900\nwe sail\n',
  });
});

test('another format is written by the server', async () => {
  const button = begin();
  fireEvent.keyDown(button, { key: 'Enter' });
  fireEvent.keyDown(button, { key: 'Enter' });

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await vi.waitFor(() => expect(put).toHaveBeenCalledWith({ format: 'ELRC', text: 'ELRC of WEBVTT' }));
});
