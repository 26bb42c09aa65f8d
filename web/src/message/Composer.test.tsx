import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Room } from '@/api/types';
import { renderIn } from '@/test/words';
import { Composer } from './Composer';
import { useOutbox } from './outbox';

const room = { id: '9', name: 'Studio' } as Room;
const written = () => useOutbox.getState().pending.map(({ text }) => text);

beforeEach(() => {
  localStorage.clear();
  useOutbox.setState({ pending: [] });
});

test('Enter sends and empties the field', async () => {
  renderIn(<Composer room={room} />);

  await userEvent.type(screen.getByLabelText('Write in Studio'), 'hello{Enter}');

  expect(written()).toEqual(['hello']);
  expect(screen.getByLabelText('Write in Studio')).toHaveValue('');
});

test('Shift and Enter begin a new line', async () => {
  renderIn(<Composer room={room} />);

  await userEvent.type(screen.getByLabelText('Write in Studio'), 'one{Shift>}{Enter}{/Shift}two');

  expect(screen.getByLabelText('Write in Studio')).toHaveValue('one\ntwo');
  expect(written()).toEqual([]);
});

test('blanks alone are not sent', async () => {
  renderIn(<Composer room={room} />);

  await userEvent.type(screen.getByLabelText('Write in Studio'), '   {Enter}');

  expect(written()).toEqual([]);
});

test('a draft waits in its room', async () => {
  const { unmount } = renderIn(<Composer room={room} />);
  await userEvent.type(screen.getByLabelText('Write in Studio'), 'half a thought');
  unmount();

  renderIn(<Composer room={room} />);

  expect(screen.getByLabelText('Write in Studio')).toHaveValue('half a thought');
});
