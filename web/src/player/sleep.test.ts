import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { usePlayer } from './playerStore';
import { minutesLeft, sleepIn, wakefulness } from './sleep';
import { keepTime } from './sleepTimer';

const now = Date.UTC(2026, 10, 29);

test.each([
  [60_000, 1],
  [10_000, 1],
  [5_000, 0.5],
  [0, 0],
  [-1_000, 0],
])('with %i ms left the music is at %f', (left, level) => {
  expect(wakefulness({ kind: 'time', at: now + left }, now)).toBe(level);
});

test('the end of a track is not a time', () => {
  expect(wakefulness({ kind: 'track' }, now)).toBe(1);
  expect(minutesLeft({ kind: 'track' }, now)).toBe(0);
});

test('counts minutes that have begun', () => {
  expect(minutesLeft(sleepIn(15, now), now + 30_000)).toBe(15);
  expect(minutesLeft(sleepIn(15, now), now + 90_000)).toBe(14);
});

describe('falling asleep', () => {
  beforeEach(() => void vi.useFakeTimers({ now }));
  afterEach(() => void vi.useRealTimers());

  test('gets quieter, then stops and is awake for the next time', () => {
    const music = { dim: vi.fn(), over: vi.fn() };
    usePlayer.setState({ sleep: sleepIn(1, now) });
    keepTime(music);

    vi.advanceTimersByTime(55_000);
    expect(music.dim).toHaveBeenLastCalledWith(0.5);
    expect(music.over).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);

    expect(music.over).toHaveBeenCalledOnce();
    expect(music.dim).toHaveBeenLastCalledWith(1);
    expect(usePlayer.getState().sleep).toBeUndefined();
  });

  test('who stays awake after all hears on', () => {
    const music = { dim: vi.fn(), over: vi.fn() };
    usePlayer.setState({ sleep: sleepIn(1, now) });
    keepTime(music);
    usePlayer.setState({ sleep: undefined });
    keepTime(music);

    vi.advanceTimersByTime(120_000);

    expect(music.over).not.toHaveBeenCalled();
  });
});
