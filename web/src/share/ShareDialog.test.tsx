import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import ShareDialog from './ShareDialog';
import type { Shared } from './shared';

const waves: Shared = { kind: 'tracks', id: '77', title: 'Waves', visibility: 'PUBLIC' };

test('a moment and a theme are in the link, the code and the preview', async () => {
  renderIn(<ShareDialog shared={waves} onClose={vi.fn()} />);

  await userEvent.type(screen.getByLabelText('Start at'), '1:30');
  await userEvent.click(screen.getByLabelText('Dark'));

  expect(screen.getByLabelText('Link')).toHaveValue(`${location.origin}/tracks/77?t=90`);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Player for other sites').value).toContain('/embed/tracks/77?theme=dark&amp;t=90');
  expect(screen.getByTitle('Preview of the player')).toHaveAttribute('src', `${location.origin}/embed/tracks/77?theme=dark&t=90`);
});

test('it begins where one is listening', () => {
  renderIn(<ShareDialog shared={waves} at={73.8} onClose={vi.fn()} />);

  expect(screen.getByLabelText('Start at')).toHaveValue('1:13');
  expect(screen.getByLabelText('Link')).toHaveValue(`${location.origin}/tracks/77?t=73`);
});

test('what is no moment is said to be none, and is not shared', async () => {
  renderIn(<ShareDialog shared={waves} onClose={vi.fn()} />);

  await userEvent.type(screen.getByLabelText('Start at'), 'soon');

  expect(screen.getByRole('alert')).toHaveTextContent('This is no time');
  expect(screen.getByLabelText('Link')).toHaveValue(`${location.origin}/tracks/77`);
});

test('what is private has no player elsewhere', () => {
  renderIn(<ShareDialog shared={{ ...waves, visibility: 'PRIVATE' }} onClose={vi.fn()} />);

  expect(screen.queryByTitle('Preview of the player')).not.toBeInTheDocument();
  expect(screen.getByText(/It is private/)).toBeVisible();
});
