// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useNotice } from '@/design/noticeStore';
import { useSession } from '@/session/sessionStore';
import { anaHerself, ben, track } from '@/test/samples';
import { FakeCaches } from './FakeCaches';
import { addressOf, drop, forget, keep, keptCache } from './keeper';
import { isKept, useKept } from './keptStore';
import { plainPath } from './plainPath';

const signed = '/media/signed/1790000000/abcdefghijklmnopqrstuv/tracks/77/0123456789ab';
const song = track({
  playback: { hls: '', dash: '', mp3: `${signed}/mp3-320.mp3`, mp3V0: '', opus: '', flac: '' },
  cover: `${signed}/cover.jpg`,
});

let caches: FakeCaches;
let asked: string[];
let answers: (path: string) => Response;

beforeEach(async () => {
  caches = new FakeCaches();
  asked = [];
  answers = (path) => new Response(path.startsWith('/api') ? JSON.stringify(song) : 'x'.repeat(1_000));
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async (wanted: Request | string) => {
    const path = new URL(typeof wanted === 'string' ? wanted : wanted.url, location.origin).pathname;
    asked.push(path);
    return answers(path);
  });
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { serviceWorker: { getRegistration: async () => undefined } }));
  URL.createObjectURL = vi.fn(() => 'blob:kept');
  URL.revokeObjectURL = vi.fn();
  useKept.setState({ owner: undefined, tracks: {}, fetching: {} });
  useSession.setState({ status: 'in', user: anaHerself });
});

describe('keeping a track', () => {
  test('fetches its sound and its cover, and says how much room they take', async () => {
    await keep(song);

    expect(useKept.getState().tracks['77']).toMatchObject({ bytes: 2_000, sound: '/media/tracks/77/0123456789ab/mp3-320.mp3' });
    expect(useNotice.getState().notice?.id).toBe('kept.done');
    expect(await addressOf('77')).toBe('blob:kept');
  });

  test('keeps no permission: neither in the names nor in an answer of the API', async () => {
    await keep(song);

    expect([...caches.all.get(keptCache)!.keys()]).toEqual([
      '/media/tracks/77/0123456789ab/mp3-320.mp3',
      '/media/tracks/77/0123456789ab/cover.jpg',
    ]);
  });

  test('keeps one size of the cover of an album, until the last of its tracks goes', async () => {
    const cover = '/media/covers/abcdefghijklmnopqrstuv/640';
    const onAlbum = (id: string) => ({ ...song, id, cover, covers: [{ url: cover, width: 640 }] });
    answers = (path) => new Response(path.startsWith('/api') ? JSON.stringify(onAlbum(path.split('/').at(-1)!)) : 'x');
    await keep(onAlbum('77'));
    await keep(onAlbum('78'));

    await drop('77');

    expect(useKept.getState().tracks['78']?.track.covers).toEqual([]);
    expect([...caches.all.get(keptCache)!.keys()]).toContain(cover);
  });

  test('keeps nothing of what arrives in part', async () => {
    answers = (path) => (path.endsWith('.mp3') ? new Response('', { status: 502 }) : new Response(JSON.stringify(song)));

    await keep(song);

    expect(isKept('77')).toBe(false);
    expect(useKept.getState().fetching).toEqual({});
    expect(useNotice.getState().notice?.id).toBe('kept.failed');
  });

  test('says when there is no room', async () => {
    caches.open = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };

    await keep(song);

    expect(useNotice.getState().notice?.id).toBe('kept.full');
  });

  test('is done once, however often one asks', async () => {
    await Promise.all([keep(song), keep(song)]);
    await keep(song);

    expect(asked.filter((path) => path.endsWith('.mp3'))).toHaveLength(1);
  });
});

describe('letting go', () => {
  test('of one takes its files and its address', async () => {
    await keep(song);
    await addressOf('77');

    await drop('77');

    expect(isKept('77')).toBe(false);
    expect(caches.all.get(keptCache)!.size).toBe(0);
    await vi.waitFor(() => expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:kept'));
  });

  test('of what the browser has thrown away is noticed when it is to play', async () => {
    await keep(song);
    caches.all.clear();

    expect(await addressOf('77')).toBeUndefined();
    expect(isKept('77')).toBe(false);
  });

  test('of all comes with signing out', async () => {
    await keep(song);

    useSession.setState({ status: 'out', user: undefined });

    await vi.waitFor(() => expect(caches.all.has(keptCache)).toBe(false));
    expect(useKept.getState().tracks).toEqual({});
  });

  test('of all comes with somebody else who signs in', async () => {
    await keep(song);

    useSession.setState({ user: { ...anaHerself, ...ben } });

    await vi.waitFor(() => expect(useKept.getState().tracks).toEqual({}));
  });

  test('of all can be done twice', async () => {
    await forget();
    await forget();

    expect(useKept.getState().owner).toBeUndefined();
  });
});

test('a start without a network keeps what is kept: nobody has signed out', async () => {
  await keep(song);
  useSession.setState({ status: 'unknown', user: undefined });

  useSession.setState({ status: 'out' });

  await Promise.resolve();
  expect(isKept('77')).toBe(true);
});

test.each([
  ['/media/tracks/7/a/cover.jpg', '/media/tracks/7/a/cover.jpg'],
  [`${signed}/cover.jpg`, '/media/tracks/77/0123456789ab/cover.jpg'],
])('%s is kept as %s', (address, path) => {
  expect(plainPath(address)).toBe(path);
});
