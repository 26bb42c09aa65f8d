import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import { EpisodeForm } from './EpisodeForm';

const told = vi.fn();

beforeEach(() => told.mockReset());

test('what is said of an episode is told at once', async () => {
  renderIn(<EpisodeForm busy={false} cause={undefined} onWords={told} />);

  await userEvent.click(screen.getByRole('radio', { name: 'Bonus' }));
  await userEvent.type(screen.getByLabelText('Season'), '2');
  await userEvent.type(screen.getByLabelText('Show notes'), 'See https://example.org');
  await userEvent.type(screen.getByLabelText('Chapters'), '0:00 Start{Enter}1:05 Then');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(told).toHaveBeenCalledWith({
    season: 2,
    number: 0,
    kind: 'BONUS',
    notes: 'See https://example.org',
    publishedAt: undefined,
    chapters: [
      { startMs: 0, title: 'Start', url: '' },
      { startMs: 65_000, title: 'Then', url: '' },
    ],
  });
});

test('a chapter that cannot be read is told by its line, and nothing else', async () => {
  renderIn(<EpisodeForm busy={false} cause={undefined} onWords={told} />);

  await userEvent.type(screen.getByLabelText('Chapters'), '0:00 Start{Enter}Then');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(screen.getByRole('alert')).toHaveTextContent('Line 2 is not read');
  expect(told).not.toHaveBeenCalled();
});
