import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Message } from '@/api/types';
import { connection } from '@/realtime/live';
import { ana, ben, message } from '@/test/samples';
import { renderIn } from '@/test/words';
import { useFocus } from './focusStore';
import { MessageDialogs } from './MessageDialogs';
import { useWishes } from './reactions';
import { Said } from './Said';
import type { Rights } from './useRights';

const request = vi.spyOn(connection, 'request');
const member: Rights = { me: ben.id, joined: true, writes: true, reacts: true, pins: false, manages: false };
const author: Rights = { ...member, me: ana.id };
const at = message(5).at;

function say(changes: Partial<Message>, rights = member, language: 'en' | 'fr' = 'en') {
  const place = { line: 'm-1', nth: 1, of: 1, leads: false, highlighted: false, reached: true };
  const said = <Said message={message(1, changes)} {...place} rights={rights} />;
  return renderIn(
    <>
      {said}
      <MessageDialogs room="9" rights={rights} />
    </>,
    language,
  );
}

async function menu(): Promise<string[]> {
  await userEvent.click(screen.getByRole('button', { name: 'More about this message' }));
  return screen.getAllByRole('menuitem').map(({ textContent }) => textContent ?? '');
}

beforeEach(() => {
  request.mockReset().mockResolvedValue({ seq: 6, rooms: [], items: [] });
  useFocus.setState({ editing: undefined, deleting: undefined, recalling: undefined, menu: undefined, picking: undefined });
  useWishes.setState({ wishes: {} });
});

afterEach(() => vi.unstubAllGlobals());

describe('a message', () => {
  test('that was deleted is a quiet line with nothing left to do', () => {
    say({ text: '', deletedAt: at }, author);

    expect(screen.getByText('Message deleted')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('about what somebody does names who does it', () => {
    say({ text: 'waves', kind: 'ACTION' });

    expect(screen.getByText('* Ana').parentElement).toHaveTextContent('* Ana waves');
  });

  test('takes only the reactions its author chose', async () => {
    say({ allowedReactions: ['👏', '🎹'] });

    await userEvent.click(screen.getByRole('button', { name: 'React' }));

    expect(screen.getAllByRole('button', { pressed: false }).map(({ textContent }) => textContent)).toEqual(['👏', '🎹']);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('that was edited shows its earlier words', async () => {
    const items = [{ edit: 1, text: 'first words', at }];
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items })));
    say({ editedAt: at, changed: 5 });

    await userEvent.click(screen.getByRole('button', { name: '(edited)' }));

    expect(await screen.findByText('first words')).toBeInTheDocument();
  });

  test('says that it is pinned, in French too', () => {
    say({ pinnedAt: at }, member, 'fr');

    expect(screen.getByRole('img', { name: 'Épinglé' })).toBeInTheDocument();
  });
});

describe('what one can do with a message', () => {
  test('is to read and to react when it is somebody else’s', async () => {
    say({});

    expect(await menu()).toEqual(['React', 'Reply', 'Reply in a thread', 'Unread from here', 'Copy its address', 'Report']);
  });

  test('is to change and delete one’s own', async () => {
    say({}, author);

    expect(await menu()).toEqual(['React', 'Reply', 'Reply in a thread', 'Unread from here', 'Edit', 'Copy its address', 'Delete']);
  });

  test('is to pin and delete when one runs the room', async () => {
    say({}, { ...member, pins: true, manages: true });

    expect(await menu()).toEqual([
      'React', 'Reply', 'Reply in a thread', 'Unread from here', 'Copy its address', 'Report', 'Pin', 'Select several', 'Delete',
    ]);
  });

  test('is to look only for a visitor', async () => {
    say({}, { ...member, joined: false, writes: false, reacts: false });

    expect(await menu()).toEqual(['Copy its address', 'Report']);
  });

  test('a pinned one can be unpinned', async () => {
    say({ pinnedAt: at }, { ...member, pins: true, manages: true });
    await menu();

    await userEvent.click(screen.getByRole('menuitem', { name: 'Unpin' }));

    expect(request).toHaveBeenCalledWith('unpin', { room: '9', message: message(1).id });
  });

  test('deletion asks first', async () => {
    say({}, author);
    await menu();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
    expect(request).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));

    expect(request).toHaveBeenCalledWith('delete', { room: '9', message: message(1).id });
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('reactions', () => {
  test('tell how many there are and whether one is among them', () => {
    say({ reactions: [{ emoji: '🎉', count: 2, mine: true }] });

    expect(screen.getByRole('button', { name: '🎉, 2 reactions', pressed: true })).toBeInTheDocument();
  });

  test('are taken back by Enter', async () => {
    say({ reactions: [{ emoji: '🎉', count: 2, mine: true }] });
    screen.getByRole('button', { name: '🎉, 2 reactions' }).focus();

    await userEvent.keyboard('{Enter}');

    expect(request).toHaveBeenCalledWith('unreact', { room: '9', message: message(1).id, emoji: '🎉' });
    expect(screen.getByRole('button', { name: '🎉, 1 reaction', pressed: false })).toBeInTheDocument();
  });

  test('are chosen from a short row', async () => {
    say({});
    await userEvent.click(screen.getByRole('button', { name: 'React' }));

    await userEvent.click(screen.getByRole('button', { name: '👍' }));

    expect(request).toHaveBeenCalledWith('react', { room: '9', message: message(1).id, emoji: '👍' });
  });

  test('may be any other emoji', async () => {
    say({});
    await userEvent.click(screen.getByRole('button', { name: 'React' }));

    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find an emoji' }), 'saxo{Enter}');

    expect(request).toHaveBeenCalledWith('react', { room: '9', message: message(1).id, emoji: '🎷' });
  });

  test('may be a short word', async () => {
    say({});
    await userEvent.click(screen.getByRole('button', { name: 'React' }));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find an emoji' }), 'encore!');

    await userEvent.click(screen.getByRole('button', { name: 'React with “encore!”' }));

    expect(request).toHaveBeenCalledWith('react', { room: '9', message: message(1).id, emoji: 'encore!' });
  });
});
