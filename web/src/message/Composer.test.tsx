import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '@/api/Problem';
import { connection } from '@/realtime/live';
import { useSession } from '@/session/sessionStore';
import { anaHerself, ben, message, room as roomOf } from '@/test/samples';
import { renderIn } from '@/test/words';
import { Composer } from './Composer';
import { useDrafts } from './drafts';
import { answers, useFocus } from './focusStore';
import { useOutbox } from './outbox';
import { begin } from './timeline';
import { useTimelines } from './timelineStore';

const room = roomOf();
const written = () => useOutbox.getState().pending.map(({ text }) => text);

const request = vi.spyOn(connection, 'request');
const field = () => screen.getByRole('textbox');
const items = [message(1), message(2, { author: ben })];

beforeEach(() => {
  localStorage.clear();
  request.mockReset().mockResolvedValue({ seq: 5, rooms: [], items: [] });
  useSession.setState({ status: 'in', user: anaHerself });
  useTimelines.setState({ rooms: { 9: begin({ items, moreBefore: false, moreAfter: false }) } });
  useFocus.setState({ editing: undefined, answering: undefined });
  useDrafts.setState({ rooms: {} });
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

test('tells the room now and then that one is writing', async () => {
  renderIn(<Composer room={room} />);

  await userEvent.type(field(), 'hello');

  expect(request.mock.calls).toEqual([['typing', { room: '9' }]]);
});

test('an answer may leave its author alone', async () => {
  renderIn(<Composer room={room} />);
  act(() => answers(items[1]));

  await userEvent.click(screen.getByRole('button', { name: 'Reply without calling Ben' }));
  await userEvent.type(field(), 'no hurry{Enter}');

  expect(useOutbox.getState().pending).toMatchObject([{ text: 'no hurry', replyTo: items[1]!.id, silent: true }]);
});

test('a name behind a colon becomes its emoji', async () => {
  renderIn(<Composer room={room} />);
  await userEvent.type(field(), 'it works :tad');
  await screen.findByRole('option', { name: /party popper/, selected: true });

  await userEvent.keyboard('{Enter}');

  expect(field()).toHaveValue('it works 🎉');
  expect(written()).toEqual([]);
  await userEvent.type(field(), ' :guitar:!{Enter}');
  expect(written()).toEqual(['it works 🎉 🎸!']);
});

test('an emoji is put where the caret stands', async () => {
  renderIn(<Composer room={room} />);
  await userEvent.type(field(), 'well done');
  screen.getByRole<HTMLTextAreaElement>('textbox').setSelectionRange(4, 4);

  await userEvent.click(screen.getByRole('button', { name: 'Insert an emoji' }));
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Find an emoji' }), 'clap{Enter}');

  expect(field()).toHaveValue('well👏 done');
  expect(field()).toHaveFocus();
});

test('words may name people without calling them, once', async () => {
  renderIn(<Composer room={room} />);
  await userEvent.click(screen.getByRole('button', { name: 'More than words' }));
  expect(screen.queryByRole('menuitemradio', { name: 'Only people by name' })).toBeNull();
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Nobody' }));
  expect(screen.getByText(/will call nobody/)).toBeInTheDocument();

  await userEvent.type(field(), 'as @ben says{Enter}hi @ben{Enter}');

  expect(useOutbox.getState().pending.map(({ mentions }) => mentions)).toEqual(['NONE', undefined]);
  expect(screen.queryByText(/will call nobody/)).toBeNull();
});

test('whoever may call everybody may also call only people', async () => {
  renderIn(<Composer room={roomOf({ permissions: ['SEND', 'MENTION_ALL'] })} />, 'fr');
  await userEvent.click(screen.getByRole('button', { name: 'Plus que des mots' }));
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Seulement les personnes nommées' }));

  await userEvent.type(field(), '@room, @ben arrive{Enter}');

  expect(useOutbox.getState().pending).toMatchObject([{ mentions: 'PEOPLE' }]);
});

test('whom a message did not call an edit does not call either, unless one says so', async () => {
  const quiet = message(1, { text: 'as @ben says' });
  useTimelines.setState({ rooms: { 9: begin({ items: [quiet], moreBefore: false, moreAfter: false }) } });
  renderIn(<Composer room={room} />);
  await userEvent.type(field(), '{ArrowUp} now{Enter}');
  expect(request).toHaveBeenLastCalledWith('edit', { room: '9', message: quiet.id, text: 'as @ben says now', mentions: 'NONE' });

  await userEvent.type(await screen.findByLabelText('Write in Studio'), '{ArrowUp}');
  await userEvent.click(screen.getByRole('button', { name: 'Call nobody, whomever it names', pressed: true }));
  await userEvent.type(field(), ' again{Enter}');

  expect(request).toHaveBeenLastCalledWith('edit', { room: '9', message: quiet.id, text: 'as @ben says again', mentions: undefined });
});

test('the arrow up in an empty field takes back what one said last', async () => {
  renderIn(<Composer room={room} />);

  await userEvent.type(field(), '{ArrowUp}');

  expect(screen.getByLabelText('Edit the message')).toHaveValue('message 1');
  expect(screen.getByLabelText('Edit the message')).toHaveFocus();
});

test('Enter sends the new words and leads back to the draft', async () => {
  renderIn(<Composer room={room} />);
  await userEvent.type(field(), '{ArrowUp}');

  await userEvent.keyboard(' or so{Enter}');

  expect(request).toHaveBeenCalledWith('edit', { room: '9', message: message(1).id, text: 'message 1 or so' });
  expect(await screen.findByLabelText('Write in Studio')).toHaveFocus();
});

test('Esc leaves the message as it was', async () => {
  renderIn(<Composer room={room} />);
  await userEvent.type(field(), '{ArrowUp}');

  await userEvent.keyboard(' or so{Escape}');

  expect(request).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Write in Studio')).toHaveFocus();
});

test('a refused edit keeps the words and says why', async () => {
  request.mockRejectedValue(new Problem({ code: 'MESSAGE_NOT_FOUND' }));
  renderIn(<Composer room={room} />);
  await userEvent.type(field(), '{ArrowUp}');

  await userEvent.keyboard(' or so{Enter}');

  expect(await screen.findByRole('alert')).toHaveTextContent('This message is gone.');
  expect(field()).toHaveValue('message 1 or so');
});

test('an answer goes to what it answers', async () => {
  renderIn(<Composer room={room} />);
  act(() => answers(message(2, { author: ben })));
  expect(screen.getByText(/You are replying to Ben/)).toBeInTheDocument();

  await userEvent.type(field(), 'indeed{Enter}');

  expect(useOutbox.getState().pending[0]!.replyTo).toBe(message(2).id);
  expect(screen.queryByText(/You are replying/)).toBeNull();
});

test('Ctrl and B make the marked words bold', async () => {
  renderIn(<Composer room={room} />);
  await userEvent.type(field(), 'loud', { initialSelectionStart: 0 });
  screen.getByRole<HTMLTextAreaElement>('textbox').setSelectionRange(0, 4);

  await userEvent.keyboard('{Control>}b{/Control}');

  expect(field()).toHaveValue('**loud**');
});

describe('in slow mode', () => {
  const at = new Date().toISOString();

  beforeEach(() => {
    const spoken = [message(1, { at })];
    useTimelines.setState({ rooms: { 9: begin({ items: spoken, moreBefore: false, moreAfter: false }) } });
  });

  test('one waits after each message, and is told how long', async () => {
    renderIn(<Composer room={roomOf({ slowModeSeconds: 30 })} />);

    await userEvent.type(field(), 'again{Enter}');

    expect(written()).toEqual([]);
    expect(screen.getByRole('timer')).toHaveTextContent(/You can write again in \d+ seconds/i);
  });

  test('whoever keeps order need not wait', async () => {
    renderIn(<Composer room={roomOf({ slowModeSeconds: 30, permissions: ['SEND', 'MANAGE_MESSAGES'] })} />);

    await userEvent.type(field(), 'calm down{Enter}');

    expect(written()).toEqual(['calm down']);
  });
});
