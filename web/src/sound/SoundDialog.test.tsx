import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { usePlayer } from '@/player/playerStore';
import { renderIn } from '@/test/words';
import { presets } from './presets';
import SoundDialog from './SoundDialog';
import { noEffects, useSoundSettings } from './soundSettings';

beforeEach(() => {
  useSoundSettings.setState({ crossfade: 0, rung: 'auto', equaliser: { on: false, bands: [...presets.flat] }, effects: noEffects });
  usePlayer.setState({ speed: 1, sleep: undefined });
});

const slide = (name: string, value: number) => fireEvent.change(screen.getByRole('slider', { name }), { target: { value } });

test('sliders say what they are and where they stand', async () => {
  renderIn(<SoundDialog />);
  expect(screen.getByRole('slider', { name: 'Crossfade' })).toHaveAttribute('aria-valuetext', 'Gapless');

  slide('Crossfade', 6);
  slide('Speed', 1.25);

  expect(screen.getByRole('slider', { name: 'Crossfade' })).toHaveAttribute('aria-valuetext', '6 s');
  expect(screen.getByRole('slider', { name: 'Speed' })).toHaveAttribute('aria-valuetext', '1.25 ×');
  expect(useSoundSettings.getState().crossfade).toBe(6);
  expect(usePlayer.getState().speed).toBe(1.25);
});

test('a band that is moved is heard, stays on this device, and is no preset any more', async () => {
  renderIn(<SoundDialog />);
  await userEvent.click(screen.getByText('Equaliser'));
  await userEvent.selectOptions(await screen.findByLabelText('Preset'), 'Rock');

  slide('1 kHz', 5);

  expect(useSoundSettings.getState().equaliser).toEqual({ on: true, bands: presets.rock.with(5, 5) });
  expect(screen.getByLabelText('Preset')).toHaveDisplayValue('Your own');
  expect(screen.getByRole('slider', { name: '1 kHz' })).toHaveAttribute('aria-valuetext', '+5 dB');
  expect(JSON.parse(localStorage.getItem('veza.sound')!).state.equaliser.on).toBe(true);
});

test('chooses a rung and a time to sleep, and says how much is left', async () => {
  renderIn(<SoundDialog />);

  await userEvent.selectOptions(screen.getByLabelText('Quality'), '320 kbit/s');
  await userEvent.selectOptions(screen.getByLabelText('Sleep timer'), 'In 15 minutes');

  expect(useSoundSettings.getState().rung).toBe(320);
  await waitFor(() => expect(screen.getByLabelText('Sleep timer')).toHaveDisplayValue('15 minutes left'));
});

test('speaks French', () => {
  renderIn(<SoundDialog />, 'fr');

  expect(screen.getByRole('slider', { name: 'Fondu enchaîné' })).toHaveAttribute('aria-valuetext', 'Sans pause');
});
