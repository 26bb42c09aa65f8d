import { beforeEach, expect, test, vi } from 'vitest';
import { Stream } from './Stream';

type Handler = (event: string, data: object) => void;

/** As hls.js does: recovering gives the element its source anew, which pauses it and tells nobody. */
class FakeHls {
  static Events = { MANIFEST_PARSED: 'parsed', LEVEL_SWITCHED: 'switched', ERROR: 'error' };
  static ErrorTypes = { MEDIA_ERROR: 'mediaError' };
  static made: FakeHls;
  handlers: Record<string, Handler> = {};
  recovered = 0;
  levels = [];

  constructor() {
    FakeHls.made = this;
  }

  on(event: string, handler: Handler): void {
    this.handlers[event] = handler;
  }

  recoverMediaError(): void {
    this.recovered++;
    element.paused = true;
  }

  fail(type = 'mediaError'): void {
    this.handlers.error?.('error', { fatal: true, type });
  }

  loadSource() {}
  attachMedia() {}
  destroy() {}
}

vi.mock('hls.js/light', () => ({ default: FakeHls }));

let element: { paused: boolean; play: () => Promise<void> };
let failures: number;

async function opened(paused: boolean): Promise<void> {
  element = {
    paused,
    async play() {
      this.paused = false;
    },
  };
  const listener = { rung: () => undefined, rungs: () => undefined, failed: () => failures++ };
  await new Stream(element as unknown as HTMLAudioElement, listener).open('/a', 0, 'auto');
}

beforeEach(() => (failures = 0));

test('what played goes on after a media error', async () => {
  await opened(false);

  FakeHls.made.fail();

  expect(FakeHls.made.recovered).toBe(1);
  expect(element.paused).toBe(false);
});

test('what was paused stays paused after a media error', async () => {
  await opened(true);

  FakeHls.made.fail();

  expect(element.paused).toBe(true);
});

test('a second media error is told', async () => {
  await opened(false);
  FakeHls.made.fail();

  FakeHls.made.fail();

  expect(FakeHls.made.recovered).toBe(1);
  expect(failures).toBe(1);
});

test('an error of the network is told at once', async () => {
  await opened(false);

  FakeHls.made.fail('networkError');

  expect(failures).toBe(1);
});
