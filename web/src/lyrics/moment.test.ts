import { beforeEach, expect, test } from 'vitest';
import { entryOf } from '@/player/queue';
import { usePlayer } from '@/player/playerStore';
import { track } from '@/test/samples';
import { momentOf } from './moment';

beforeEach(() => usePlayer.setState({ queue: [entryOf(track())], index: 0, position: 0, playing: false, buffering: false }));

test('between two words of the player the clock goes on, but only while it plays', () => {
  usePlayer.setState({ position: 12, playing: true });
  const told = performance.now();

  expect(momentOf('77', told + 200)).toBeGreaterThanOrEqual(12_199);
  expect(momentOf('77', told + 200)).toBeLessThan(12_300);
  expect(momentOf('77', told + 60_000)).toBe(13_000);
  usePlayer.setState({ playing: false });
  expect(momentOf('77', told + 500)).toBe(12_000);
});

test('of another track nothing is heard', () => {
  usePlayer.setState({ position: 12, playing: true });

  expect(momentOf('78')).toBe(0);
});
