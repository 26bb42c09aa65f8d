import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ElementChannel, powerAt } from './Channel';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('two tracks together are as loud all the time as one', () => {
  for (const share of [0, 0.25, 0.5, 0.8, 1]) {
    expect(powerAt(1, share) ** 2 + powerAt(0, share) ** 2).toBeCloseTo(1);
  }
});

test('without Web Audio the element fades, and never exceeds what it can', () => {
  const applied: number[] = [];
  const channel = new ElementChannel((factor) => applied.push(factor));
  channel.loudness(2);

  channel.fade(0, 2);
  vi.advanceTimersByTime(1_000);
  expect(applied.at(-1)).toBeCloseTo(powerAt(0, 0.5), 1);
  vi.advanceTimersByTime(1_100);

  expect(Math.max(...applied)).toBe(1);
  expect(applied.at(-1)).toBe(0);
});

test('another level ends a fade', () => {
  const applied: number[] = [];
  const channel = new ElementChannel((factor) => applied.push(factor));
  channel.fade(0, 2);
  vi.advanceTimersByTime(500);

  channel.level(1);
  vi.advanceTimersByTime(3_000);

  expect(applied.at(-1)).toBe(1);
});
