import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderIn } from '@/test/words';
import { useOutbox, type Pending } from './outbox';
import { PendingMessage } from './PendingMessage';

const refused: Pending = {
  nonce: 'n1',
  room: '9',
  author: '1',
  text: 'hello',
  at: '2026-05-01T12:00:00Z',
  state: 'failed',
  problem: 'NOT_A_MEMBER',
};

test('says why a message failed and what was kept', () => {
  renderIn(<PendingMessage pending={refused} leads />);

  expect(screen.getByRole('alert')).toHaveTextContent('Your text is kept; join the room to send it.');
});

test('says what the rule says that kept a message out', () => {
  renderIn(<PendingMessage pending={{ ...refused, problem: 'MESSAGE_BLOCKED', detail: 'No advertising here.' }} leads />);

  expect(screen.getByRole('alert')).toHaveTextContent('Your message was not posted: No advertising here. Your text is kept');
});

test('offers to send it again', async () => {
  useOutbox.setState({ pending: [refused] });
  renderIn(<PendingMessage pending={refused} leads />);

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(useOutbox.getState().pending[0]!.state).toBe('queued');
});

test('is honest about a message that waits, in French too', () => {
  renderIn(<PendingMessage pending={{ ...refused, state: 'queued' }} leads />, 'fr');

  expect(screen.getByText('Attend la connexion')).toBeInTheDocument();
});
