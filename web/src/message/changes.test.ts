import { describe, expect, test } from 'vitest';
import type { Message, RoomEvent } from '@/api/types';
import { ana, ben, message } from '@/test/samples';
import { changed } from './changes';
import { begin, receive } from './timeline';

const hearts = (count: number, mine = false) => [{ emoji: '❤️', count, mine }];
const held = (changes: Partial<Message> = {}) =>
  begin({ items: [message(1, { author: ben, ...changes }), message(2)], moreBefore: false, moreAfter: false });
const event = (seq: number, type: string, changes: Partial<Message> = {}): RoomEvent => ({
  room: '9',
  seq,
  type,
  member: ben,
  message: message(1, { author: ben, changed: seq, ...changes }),
});
const reaction = (seq: number, type: 'added' | 'removed', member = ben): RoomEvent => ({
  room: '9',
  seq,
  type: `reaction.${type}`,
  member,
  reaction: { message: message(1).id, emoji: '❤️' },
});
const first = (timeline: { messages: Message[] }) => timeline.messages[0]!;

describe('what is done to a message', () => {
  test('an edit gives it new words and keeps its reactions', () => {
    const edited = event(5, 'message.edited', { text: 'better', editedAt: message(5).at });

    const timeline = receive(held({ reactions: hearts(2, true), changed: 4 }), [edited]);

    expect(first(timeline)).toMatchObject({ text: 'better', editedAt: message(5).at, reactions: hearts(2, true), changed: 5 });
  });

  test('a deletion takes words and reactions', () => {
    const { text: _, reactions: __, ...deleted } = message(1, { deletedAt: message(5).at, changed: 5 });

    const timeline = receive(held({ reactions: hearts(2), changed: 4 }), [
      { room: '9', seq: 5, type: 'message.deleted', member: ben, message: deleted as Message },
    ]);

    expect(first(timeline)).toMatchObject({ text: '', deletedAt: message(5).at, reactions: [] });
  });

  test('a pin is set and taken out', () => {
    const pinned = receive(held(), [event(5, 'message.pinned', { pinnedAt: message(5).at })]);

    const unpinned = receive(pinned, [event(6, 'message.unpinned')]);

    expect(first(pinned).pinnedAt).toBe(message(5).at);
    expect(first(unpinned).pinnedAt).toBeUndefined();
  });

  test('a change to a message that is not held is none of ours', () => {
    const before = held();

    expect(receive(before, [{ ...event(5, 'message.edited'), message: message(77) }])).toBe(before);
  });

  test('a change reaches a stretch that ends before the newest message', () => {
    const timeline = receive({ ...held(), moreAfter: true }, [event(5, 'message.edited', { text: 'better' })]);

    expect(first(timeline).text).toBe('better');
  });
});

describe('reactions', () => {
  test('count everybody and know one’s own', () => {
    const timeline = receive(held(), [reaction(5, 'added'), reaction(6, 'added', ana)], ana.id);

    expect(first(timeline).reactions).toEqual(hearts(2, true));
  });

  test('are gone with the last one who gave them', () => {
    const timeline = receive(held({ reactions: hearts(1, true), changed: 4 }), [reaction(5, 'removed', ana)], ana.id);

    expect(first(timeline).reactions).toEqual([]);
  });

  test('stay one’s own when somebody else takes theirs back', () => {
    const timeline = receive(held({ reactions: hearts(2, true), changed: 4 }), [reaction(5, 'removed')], ana.id);

    expect(first(timeline).reactions).toEqual(hearts(1, true));
  });

  test('that come twice count once', () => {
    const timeline = receive(receive(held(), [reaction(5, 'added')]), [reaction(5, 'added')]);

    expect(first(timeline).reactions).toEqual(hearts(1));
  });

  test('that the loaded page counts already are not counted again', () => {
    const before = held({ reactions: hearts(3), changed: 7 });

    expect(first(receive(before, [reaction(6, 'added'), reaction(7, 'added')])).reactions).toEqual(hearts(3));
  });

  test('are all counted in a replay, whose edits tell of the message as it is now', () => {
    const edited = { ...event(5, 'message.edited', { text: 'better' }), message: message(1, { text: 'better', changed: 6 }) };

    const timeline = receive(held(), [edited, reaction(6, 'added')]);

    expect(first(timeline)).toMatchObject({ text: 'better', reactions: hearts(1) });
  });

  test('are counted from nothing in a replay that creates the message', () => {
    const created = { room: '9', seq: 3, type: 'message.created', message: message(3, { changed: 4 }) };
    const loved = { ...reaction(4, 'added'), reaction: { message: message(3).id, emoji: '❤️' } };

    const timeline = receive(held(), [created, loved]);

    expect(timeline.messages[2]!.reactions).toEqual(hearts(1));
  });
});

test('several are deleted by one event', () => {
  const held = [message(1), message(2), message(3)];
  const event = { room: '9', seq: 9, type: 'messages.deleted', deleted: ['1001', '1003'] };

  const after = changed(held, [event], '1');

  expect(after.map(({ text }) => text)).toEqual(['', 'message 2', '']);
  expect(after[0]?.deletedAt).toBeDefined();
});

describe('what is said about a message', () => {
  const replied = (seq: number, author = ben): RoomEvent => ({
    room: '9',
    seq,
    type: 'message.created',
    message: message(seq, { author, threadRoot: message(1).id }),
    threads: [{ root: message(1).id, seq, replies: seq - 9, lastAt: message(seq).at, participants: [author] }],
  });

  test('in its thread is counted there, and stands in no other place', () => {
    const timeline = receive(held({ author: ana }), [replied(10), replied(11)], ana.id);

    expect(first(timeline).thread).toMatchObject({ replies: 2, seq: 11, following: true, unread: 2 });
    expect(timeline.messages.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('by oneself makes one follow, with nothing left to read', () => {
    const timeline = receive(held(), [replied(10), replied(11, ana)], ana.id);

    expect(first(timeline).thread).toMatchObject({ replies: 2, following: true, unread: 0 });
  });

  test('stands in the thread when that is shown', () => {
    const timeline = receive(held(), [replied(10)], ana.id, message(1).id);

    expect(timeline.messages.map(({ seq }) => seq)).toEqual([1, 2, 10]);
  });

  test('is quoted as it is now', () => {
    const quote = { id: '7', seq: 0, author: ben, text: 'words' };
    const deleted: RoomEvent = { room: '9', seq: 5, type: 'messages.deleted', deleted: ['7'] };

    const timeline = receive(held({ replyTo: '7', quote }), [deleted]);

    expect(first(timeline).quote).toEqual({ ...quote, text: '', deleted: true });
  });
});

test('a vote moves the bars, and is one’s own only when one gave it', () => {
  const poll = { question: '?', options: ['a', 'b'], mine: [0] };
  const voted = (seq: number, member = ben): RoomEvent => ({
    room: '9',
    seq,
    type: 'poll.voted',
    member,
    poll: { message: message(1).id, counts: [1, 1], voters: 2, choices: [1] },
  });

  const after = (member = ben) => first(receive(held({ poll }), [voted(5, member)], ana.id)).poll;

  expect(after()).toMatchObject({ counts: [1, 1], voters: 2, mine: [0] });
  expect(after(ana)).toMatchObject({ mine: [1] });
});
