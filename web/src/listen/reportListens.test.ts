// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryOf } from '@/player/queue';
import { usePlayer } from '@/player/playerStore';
import { track } from '@/test/samples';
import { reportListens } from './reportListens';

const sent = vi.fn<(request: Request) => Promise<Response>>();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-05-01T12:00:00Z') });
  sent.mockReset().mockImplementation((request) =>
    Promise.resolve(Response.json(request.url.endsWith('/listening') ? { kept: true } : { counted: true })),
  );
  vi.stubGlobal('fetch', sent);
  localStorage.clear();
  usePlayer.setState({ queue: [entryOf(track({ durationMs: 20_000 }))], index: 0, position: 0, playing: false });
  stop = reportListens();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

async function hear(seconds: number) {
  for (let second = 0; second < seconds; second++) {
    vi.advanceTimersByTime(1000);
    usePlayer.setState(({ position }) => ({ position: position + 1, playing: true }));
    await vi.advanceTimersByTimeAsync(0);
  }
}

const calls = (end: string) => sent.mock.calls.map(([request]) => request).filter(({ url }) => url.endsWith(end));

test('a playing is told once, when half of it was heard', async () => {
  await hear(9);
  expect(calls('/listens')).toHaveLength(0);
  await hear(8);

  expect(calls('/listens')).toHaveLength(1);
  const told = (await calls('/listens')[0]!.clone().json()) as { track: string; heardMs: number };
  expect(told).toMatchObject({ track: '77', heardMs: 10_000 });
});

test('what was jumped over does not count', async () => {
  await hear(2);
  usePlayer.setState({ position: 15 });
  await hear(4);

  expect(calls('/listens')).toHaveLength(0);
});

test('what could not be told is told later', async () => {
  sent.mockImplementation(() => Promise.reject(new TypeError('offline')));
  await hear(12);
  sent.mockReset().mockImplementation(() => Promise.resolve(Response.json({ counted: true })));

  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(10);

  expect(calls('/listens')).toHaveLength(1);
  expect(localStorage.getItem('veza.listens')).toBe('[]');
});

test('where one is, is said now and then, the queue only once', async () => {
  await hear(25);

  const said = await Promise.all(calls('/listening').map((request) => request.clone().json() as Promise<{ queue?: unknown }>));
  expect(said.length).toBeGreaterThanOrEqual(2);
  expect(said.length).toBeLessThanOrEqual(4);
  expect(said.map(({ queue }) => !!queue)).toEqual([true, ...said.slice(1).map(() => false)]);
});
