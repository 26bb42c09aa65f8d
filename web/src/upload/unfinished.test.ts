// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { useSession } from '@/session/sessionStore';
import type { User } from '@/api/types';
import { markOf, unfinished } from './unfinished';

const remember = (key: string, creationTime: string) =>
  localStorage.setItem(key, JSON.stringify({ size: 9, metadata: { filename: 'set.wav' }, creationTime, uploadUrl: '/api/v2/uploads/7' }));

beforeEach(() => {
  localStorage.clear();
  useSession.setState({ user: { id: '5' } as User });
});

test('remembers what the person on this device has not finished, for a week', () => {
  const now = new Date().toISOString();
  remember('tus::veza-5-set.wav-audio/wav-9-1::1', now);
  remember('tus::veza-6-set.wav-audio/wav-9-1::2', now);
  remember('tus::veza-5-old.wav-audio/wav-9-1::3', '2020-01-01T00:00:00Z');
  localStorage.setItem('tus::veza-5-broken::4', '{');

  const found = unfinished();

  expect(found).toEqual([{ key: 'tus::veza-5-set.wav-audio/wav-9-1::1', name: 'set.wav', size: 9, place: '/api/v2/uploads/7' }]);
  expect(Object.keys(localStorage)).toHaveLength(2);
});

test('tells one person from another by the mark of a file', () => {
  const file = new File(['x'], 'a.mp3', { type: 'audio/mpeg', lastModified: 3 });

  expect(markOf(file)).toBe('veza-5-a.mp3-audio/mpeg-1-3');
});
