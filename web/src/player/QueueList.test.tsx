import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { track } from '@/test/samples';
import { renderIn } from '@/test/words';
import { usePlayer } from './playerStore';
import { entryOf } from './queue';
import { QueueList } from './QueueList';

const titles = () => screen.getAllByRole('listitem').map((row) => within(row).getByText(/^[ABC]$/).textContent);

beforeEach(() => {
  usePlayer.setState({ queue: ['A', 'B', 'C'].map((title) => entryOf(track({ id: title, title }))), index: 0, ordered: undefined });
  renderIn(<QueueList />);
});

test('is put in another order with the arrow keys, and says so', async () => {
  screen.getByRole('button', { name: 'Move C' }).focus();

  await userEvent.keyboard('{ArrowUp}');

  expect(titles()).toEqual(['A', 'C', 'B']);
  expect(screen.getByRole('status')).toHaveTextContent('C is at place 2 now');
});

test('lets one go', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Remove B from the queue' }));

  expect(titles()).toEqual(['A', 'C']);
});

test('is emptied at one press', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));

  expect(screen.queryAllByRole('listitem')).toEqual([]);
});
