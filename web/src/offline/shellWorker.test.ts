import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeCaches } from './FakeCaches';

type Handler = (event: Record<string, unknown>) => void;

const script = readFileSync('src/offline/shellWorker.js', 'utf8').replace('%VERSION%', 'v2').replace('%FILES%', '/assets/app.js /theme.js');

let caches: FakeCaches;
let handlers: Map<string, Handler>;
let online: boolean;

/** Runs the worker in a world of its own. */
async function employ(): Promise<void> {
  const self = {
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    skipWaiting: async () => undefined,
    clients: { claim: async () => undefined },
    location: { origin: 'https://veza.example' },
  };
  new Function('self', 'caches', 'fetch', script)(self, caches, fetch);
  for (const name of ['install', 'activate']) {
    await new Promise((done) => handlers.get(name)!({ waitUntil: (work: Promise<void>) => void work.then(done) }));
  }
}

/** What the worker answers; undefined where it leaves the browser alone. */
async function answer(path: string, mode = 'no-cors', method = 'GET', origin = 'https://veza.example'): Promise<string | undefined> {
  let given: Promise<Response> | undefined;
  handlers.get('fetch')!({ request: { url: `${origin}${path}`, mode, method }, respondWith: (one: Promise<Response>) => (given = one) });
  return given && (await given).text();
}

beforeEach(async () => {
  caches = new FakeCaches();
  handlers = new Map();
  online = true;
  vi.stubGlobal('fetch', async (wanted: string | { url: string }) => {
    if (!online) throw new TypeError('no network');
    const path = typeof wanted === 'string' ? wanted : new URL(wanted.url).pathname;
    return new Response(`server: ${path}`);
  });
  caches.all.set('veza-shell-v1', new Map());
  caches.all.set('veza-kept-1', new Map([['/media/tracks/7/a/cover.jpg', new Response('kept cover')]]));
  await employ();
});

test('a new version takes the place of the one before, and leaves what is kept', async () => {
  expect(await caches.keys()).toEqual(['veza-kept-1', 'veza-shell-v2']);
  expect([...caches.all.get('veza-shell-v2')!.keys()]).toEqual(['/', '/assets/app.js', '/theme.js']);
});

describe('with a network', () => {
  test('pages are those of the server', async () => {
    expect(await answer('/rooms/9', 'navigate')).toBe('server: /rooms/9');
  });

  test.each([
    ['/api/v2/users/me', 'cors', 'GET'],
    ['/api/v2/tracks', 'cors', 'POST'],
    ['/media/tracks/7/a/aac-128/1.m4s', 'cors', 'GET'],
    ['/media/tracks/7/a/mp3-320.mp3', 'no-cors', 'GET'],
    ['/docs', 'navigate', 'GET'],
    ['/media/attachments/k/file', 'navigate', 'GET'],
  ])('%s is none of its business', async (path, mode, method) => {
    expect(await answer(path, mode, method)).toBeUndefined();
  });

  test('nor is another site', async () => {
    expect(await answer('/assets/app.js', 'cors', 'GET', 'https://other.example')).toBeUndefined();
  });
});

describe('without one', () => {
  beforeEach(() => void (online = false));

  test('every page opens as the client itself', async () => {
    expect(await answer('/kept', 'navigate')).toBe('server: /');
    expect(await answer('/assets/app.js')).toBe('server: /assets/app.js');
  });

  test('the picture of what is kept is shown, whatever its permission was', async () => {
    expect(await answer('/media/signed/1/abc/tracks/7/a/cover.jpg')).toBe('kept cover');
  });

  test('what is not kept is missing, as it is', async () => {
    await expect(answer('/media/tracks/8/a/cover.jpg')).rejects.toThrow('no network');
  });
});
