import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Poll } from '@/api/types';
import { connection } from '@/realtime/live';
import { ben, message } from '@/test/samples';
import { renderIn } from '@/test/words';
import { PollCard } from './PollCard';
import type { Rights } from './useRights';

const request = vi.spyOn(connection, 'request');
const member: Rights = { me: ben.id, joined: true, writes: true, reacts: true, pins: false, manages: false };
const poll: Poll = { question: 'Which?', options: ['waltz', 'polka'], counts: [3, 1], voters: 4, mine: [0] };

function ask(changes: Partial<Poll> = {}, rights = member) {
  const asked = { ...poll, ...changes };
  renderIn(<PollCard message={message(1, { poll: asked })} poll={asked} rights={rights} />);
}

beforeEach(() => {
  request.mockReset().mockResolvedValue({ seq: 6, rooms: [], items: [] });
});

describe('a poll', () => {
  test('says how it stands, and what one chose', () => {
    ask();

    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('waltz3 (75%)');
    expect(screen.getByRole('status')).toHaveTextContent('4 people have voted');
  });

  test('is answered with the keyboard', async () => {
    ask();
    screen.getByRole('button', { name: /polka/ }).focus();

    await userEvent.keyboard('{Enter}');

    expect(request).toHaveBeenCalledWith('vote', { room: '9', message: message(1).id, options: [1] });
  });

  test('takes a vote back when one presses it again', async () => {
    ask();

    await userEvent.click(screen.getByRole('button', { name: /waltz/ }));

    expect(request).toHaveBeenCalledWith('retract', { room: '9', message: message(1).id });
  });

  test('that is over takes no votes', () => {
    ask({ closedAt: message(5).at });

    expect(screen.getByText('This poll is over')).toBeInTheDocument();
    for (const option of screen.getAllByRole('button')) expect(option).toBeDisabled();
  });

  test('is ended by those who keep order, not by anybody', () => {
    ask();
    expect(screen.queryByRole('button', { name: 'End the poll' })).toBeNull();

    ask({}, { ...member, manages: true });

    expect(screen.getByRole('button', { name: 'End the poll' })).toBeInTheDocument();
  });
});
