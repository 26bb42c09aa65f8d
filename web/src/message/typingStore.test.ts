import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSession } from '@/session/sessionStore';
import { ana, anaHerself, ben } from '@/test/samples';
import { heardTyping, spoke, useTyping } from './typingStore';

const writing = () => (useTyping.getState().rooms['9'] ?? []).map(({ displayName }) => displayName);

beforeEach(() => {
  vi.useFakeTimers();
  useSession.setState({ status: 'in', user: anaHerself });
  useTyping.setState({ rooms: {} });
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test('somebody counts as writing for six seconds', () => {
  heardTyping('9', ben);
  expect(writing()).toEqual(['Ben']);

  vi.advanceTimersByTime(6_000);

  expect(writing()).toEqual([]);
});

test('saying it again prolongs it', () => {
  heardTyping('9', ben);
  vi.advanceTimersByTime(4_000);
  heardTyping('9', ben);

  vi.advanceTimersByTime(4_000);

  expect(writing()).toEqual(['Ben']);
});

test('their message ends it', () => {
  heardTyping('9', ben);

  spoke('9', ben.id);

  expect(writing()).toEqual([]);
});

test('one’s own writing on another device is no news', () => {
  heardTyping('9', ana);

  expect(writing()).toEqual([]);
});
