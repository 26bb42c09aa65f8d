import { describe, expect, test } from 'vitest';
import { message } from '@/test/samples';
import { append, begin, newest, prepend, receive } from './timeline';

const page = (from: number, to: number, more: { moreBefore?: boolean; moreAfter?: boolean } = {}) => ({
  items: Array.from({ length: to - from + 1 }, (_, index) => message(from + index)),
  moreBefore: false,
  moreAfter: false,
  ...more,
});
const created = (seq: number) => ({ room: '9', seq, type: 'message.created', message: message(seq) });
const seqs = (timeline: { messages: { seq: number }[] }) => timeline.messages.map(({ seq }) => seq);

describe('a timeline', () => {
  test('keeps the order of the room when an older page comes', () => {
    const timeline = prepend(begin(page(5, 7, { moreBefore: true })), page(2, 5));

    expect(seqs(timeline)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(timeline.moreBefore).toBe(false);
  });

  test('takes live events at its end', () => {
    const timeline = receive(begin(page(1, 2)), [created(3), created(4)]);

    expect(seqs(timeline)).toEqual([1, 2, 3, 4]);
  });

  test('shows an event that comes twice once', () => {
    const timeline = receive(receive(begin(page(1, 2)), [created(3)]), [created(3)]);

    expect(seqs(timeline)).toEqual([1, 2, 3]);
  });

  test('puts a late event in its place', () => {
    const timeline = receive(receive(begin(page(1, 1)), [created(3)]), [created(2)]);

    expect(seqs(timeline)).toEqual([1, 2, 3]);
  });

  test('leaves live events out while newer pages are missing', () => {
    const timeline = receive(begin(page(1, 2, { moreAfter: true })), [created(90)]);

    expect(seqs(timeline)).toEqual([1, 2]);
  });

  test('reaches the newest message page by page', () => {
    const timeline = append(begin(page(1, 2, { moreAfter: true })), page(3, 4));

    expect(newest(timeline)).toBe(4);
    expect(timeline.moreAfter).toBe(false);
  });

  test('ignores events that are not messages', () => {
    const before = begin(page(1, 2));

    expect(receive(before, [{ room: '9', seq: 3, type: 'member.joined' }])).toBe(before);
  });
});
