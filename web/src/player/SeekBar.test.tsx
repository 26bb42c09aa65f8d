import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import { SeekBar } from './SeekBar';

test('seeks by the keyboard and says where it is', async () => {
  const seek = vi.fn();
  renderIn(<SeekBar position={60} duration={180} onSeek={seek} />);
  screen.getByRole('slider').focus();

  await userEvent.keyboard('{ArrowRight}');

  expect(seek).toHaveBeenCalledWith(61);
  expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '1:00 of 3:00');
});

test('has a name in French too', () => {
  renderIn(<SeekBar position={0} duration={180} onSeek={() => undefined} />, 'fr');

  expect(screen.getByRole('slider', { name: 'Position dans le morceau' })).toBeInTheDocument();
});
