// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '@/api/Problem';
import { useSession } from '@/session/sessionStore';
import { anaHerself, message } from '@/test/samples';
import { draftOf, keepDraft } from './drafts';
import { deliverBy, drain, inHand, mostWaiting, post, retry, takeBack, useOutbox, type Courier } from './outbox';
import { begin } from './timeline';
import { useTimelines } from './timelineStore';

let ready: boolean;
const send = vi.fn<Courier['send']>();
const committed = (seq: number) => ({ id: `${seq}`, seq, at: message(seq).at, rooms: [], items: [] });
const states = () => useOutbox.getState().pending.map(({ text, state }) => `${text} ${state}`);

beforeEach(() => {
  ready = true;
  send.mockReset();
  deliverBy({ ready: () => ready, send });
  useOutbox.setState({ pending: [] });
  useSession.setState({ status: 'in', user: anaHerself });
  useTimelines.setState({ rooms: { 9: begin({ items: [message(1)], moreBefore: false, moreAfter: false }) } });
});

describe('the outbox', () => {
  test('moves a committed message into the room', async () => {
    send.mockResolvedValue(committed(2));

    post('9', 'hello');

    await vi.waitFor(() => expect(states()).toEqual([]));
    expect(useTimelines.getState().rooms['9']!.messages.at(-1)).toMatchObject({ seq: 2, text: 'hello' });
  });

  test('keeps messages while the line is down and sends them in order when it is back', async () => {
    ready = false;
    post('9', 'first');
    post('9', 'second');
    expect(states()).toEqual(['first queued', 'second queued']);
    ready = true;
    send.mockResolvedValueOnce(committed(2)).mockResolvedValueOnce(committed(3));

    await drain();

    expect(send.mock.calls.map(([sent]) => sent.text)).toEqual(['first', 'second']);
    expect(states()).toEqual([]);
  });

  test('repeats a lost message with the same nonce', async () => {
    send.mockRejectedValueOnce(new Problem({}));
    post('9', 'hello');
    await vi.waitFor(() => expect(states()).toEqual(['hello queued']));
    send.mockResolvedValueOnce(committed(2));

    await drain();

    expect(send.mock.calls[0]![0].nonce).toBe(send.mock.calls[1]![0].nonce);
  });

  test('marks a refused message as failed and goes on with the next', async () => {
    send.mockRejectedValueOnce(new Problem({ status: 403, code: 'NOT_A_MEMBER' })).mockResolvedValueOnce(committed(2));

    post('9', 'refused');
    post('9', 'welcome');

    await vi.waitFor(() => expect(states()).toEqual(['refused failed']));
  });

  test('keeps what was said of the refusal', async () => {
    send.mockRejectedValueOnce(new Problem({ status: 403, code: 'MESSAGE_BLOCKED', detail: 'No advertising here.' }));

    post('9', 'buy');

    await vi.waitFor(() => expect(useOutbox.getState().pending[0]).toMatchObject({ state: 'failed', detail: 'No advertising here.' }));
  });

  test.each(['SLOW_MODE', 'TIMED_OUT'])('lets nothing wait behind what %s refuses', async (code) => {
    send.mockRejectedValueOnce(new Problem({ status: 403, code }, 3_600_000)).mockResolvedValueOnce(committed(2));

    post('9', 'too soon');
    post('8', 'elsewhere');

    await vi.waitFor(() => expect(states()).toEqual(['too soon failed']));
  });

  test('sends a failed message again when asked', async () => {
    send.mockRejectedValueOnce(new Problem({ status: 403, code: 'NOT_A_MEMBER' })).mockResolvedValueOnce(committed(2));
    post('9', 'hello');
    await vi.waitFor(() => expect(states()).toEqual(['hello failed']));

    retry(useOutbox.getState().pending[0]!.nonce);

    await vi.waitFor(() => expect(states()).toEqual([]));
  });

  test('survives a reload', () => {
    ready = false;

    post('9', 'kept');

    expect(localStorage.getItem('veza.outbox')).toContain('kept');
  });

  test("leaves another person's messages alone", async () => {
    ready = false;
    post('9', 'from ana');
    useSession.setState({ user: { ...anaHerself, id: '2' } });
    ready = true;

    await drain();

    expect(send).not.toHaveBeenCalled();
  });

  test('takes no more than it can hold', () => {
    ready = false;
    for (let count = 0; count < mostWaiting; count++) post('9', `${count}`);

    expect(post('9', 'one too many')).toBe(false);
    expect(useOutbox.getState().pending).toHaveLength(mostWaiting);
  });

  test('gives a waiting message back to the field it was written in', () => {
    ready = false;
    keepDraft('9', 'and then');
    post('9', 'first');

    takeBack(useOutbox.getState().pending[0]!);

    expect(draftOf('9')).toBe('and then\nfirst');
    expect(states()).toEqual([]);
  });

  test('holds on to what may have reached the server', async () => {
    send.mockRejectedValueOnce(new Problem({}));
    post('9', 'on its way');
    await vi.waitFor(() => expect(states()).toEqual(['on its way queued']));

    expect(inHand(useOutbox.getState().pending[0]!)).toBe(false);
  });

  test('lets go of what the server has refused for now', async () => {
    send.mockRejectedValueOnce(new Problem({ status: 400, code: 'ROOM_BUSY' }, 60_000));
    post('9', 'later');
    await vi.waitFor(() => expect(states()).toEqual(['later queued']));

    expect(inHand(useOutbox.getState().pending[0]!)).toBe(true);
  });
});
