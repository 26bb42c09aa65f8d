import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { TrackSound } from '@/api/types';
import { track } from '@/test/samples';
import { renderIn } from '@/test/words';
import { saidSound, SoundFields } from './SoundFields';

function form(sound: TrackSound): FormData {
  renderIn(
    <form data-testid="form">
      <SoundFields sound={sound} />
    </form>,
  );
  return new FormData(screen.getByTestId<HTMLFormElement>('form'));
}

const heard: TrackSound = { ...track().sound, heard: true, bpm: 126, key: 'A_MINOR', camelot: '8A', moods: ['DARK'] };

test('what was heard is shown, and not taken for what the artist says', () => {
  const sent = saidSound(form(heard));

  expect(sent).toEqual({ bpm: 0, key: 'KEY_UNSPECIFIED', moods: { items: [] } });
  expect(screen.getByRole('spinbutton')).toHaveAttribute('placeholder', '126');
  expect(screen.getByRole('option', { name: /A minor$/, selected: true })).toBeInTheDocument();
});

test('what the artist said stays, and four moods are enough', async () => {
  form({ ...heard, bpmSaid: true, bpm: 63, keySaid: true, moodsSaid: true });
  for (const name of ['Sad', 'Happy', 'Calm', 'Dreamy']) await userEvent.click(screen.getByRole('checkbox', { name }));

  const sent = saidSound(new FormData(screen.getByTestId<HTMLFormElement>('form')));

  expect(sent).toEqual({ bpm: 63, key: 'A_MINOR', moods: { items: ['CALM', 'HAPPY', 'SAD', 'DREAMY'] } });
});
