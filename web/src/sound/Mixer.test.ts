import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeDeck } from './FakeDeck';
import { Mixer, type MixerListener } from './Mixer';
import type { Source } from './Source';
import { noEffects, type SoundSettings } from './soundSettings';

const settings: SoundSettings = { crossfade: 0, loudness: 'track', rung: 'auto', equaliser: { on: false, bands: [] }, effects: noEffects };
const source = (key: string, seconds = 200, gainDb = 0): Source => ({ key, hls: `/${key}`, mp3: '', gainDb, seconds });

let decks: FakeDeck[];
let advanced: string[];
let ended: number;
let rungs: number[];
let failures: number;

function listener(): MixerListener {
  const nothing = () => undefined;
  return {
    time: nothing,
    playing: nothing,
    buffering: nothing,
    rung: (rung) => rungs.push(rung),
    rungs: nothing,
    kept: nothing,
    ended: () => ended++,
    failed: () => failures++,
    advanced: ({ key }) => advanced.push(key),
  };
}

async function playing(changes: Partial<SoundSettings> = {}, first = source('a'), next: Source | undefined = source('b')): Promise<Mixer> {
  const mixer = new Mixer((heard) => decks[decks.push(new FakeDeck(heard)) - 1]!, listener(), { ...settings, ...changes });
  await mixer.load(first, 0);
  mixer.follow(next);
  await mixer.play();
  return mixer;
}

beforeEach(() => {
  vi.useFakeTimers();
  decks = [];
  advanced = [];
  rungs = [];
  ended = failures = 0;
});
afterEach(() => void vi.useRealTimers());

describe('gapless', () => {
  test('the next track is made ready when the end is near, not before', async () => {
    await playing();

    decks[0]!.reach(60);
    expect(decks[1]!.told).toEqual([]);
    decks[0]!.reach(15);

    expect(decks[1]!.told).toContain('load b');
    expect(decks[1]!.playing).toBe(false);
  });

  test('it is told to play just before the end, and both sound in full', async () => {
    await playing();
    decks[0]!.reach(15);
    decks[0]!.reach(1);

    vi.advanceTimersByTime(990);
    expect(advanced).toEqual([]);
    vi.advanceTimersByTime(10);

    expect(advanced).toEqual(['b']);
    expect(decks.map(({ playing, heard }) => [playing, heard])).toEqual([[true, 1], [true, 1]]);
  });

  test('at double speed the end comes in half the time', async () => {
    const mixer = await playing();
    mixer.speed(2);
    decks[0]!.reach(30);
    decks[0]!.reach(2);

    vi.advanceTimersByTime(996);

    expect(advanced).toEqual(['b']);
    expect(decks[1]!.rate).toBe(2);
  });

  test('an end that comes before its plan is no gap either', async () => {
    await playing();
    decks[0]!.reach(15);

    decks[0]!.listener.ended();

    expect(advanced).toEqual(['b']);
    expect(ended).toBe(0);
  });

  test('with nothing to follow, the end is told', async () => {
    const mixer = await playing();
    mixer.follow(undefined);
    decks[0]!.reach(1);

    decks[0]!.listener.ended();

    expect([advanced, ended]).toEqual([[], 1]);
  });

  test('the same track again is another deck', async () => {
    await playing({}, source('a'), source('a'));
    decks[0]!.reach(10);
    decks[0]!.reach(0.1);

    vi.advanceTimersByTime(100);

    expect(decks[1]!.source?.key).toBe('a');
    expect(advanced).toEqual(['a']);
  });
});

describe('crossfading', () => {
  test('both fade for the seconds that were chosen, then the first is put away', async () => {
    await playing({ crossfade: 6 });
    decks[0]!.reach(20);
    decks[0]!.reach(6.01);

    vi.advanceTimersByTime(10);
    expect(decks[0]!.told.at(-1)).toMatch(/^fade to 0 in 6/);
    expect(decks[1]!.told).toContainEqual(expect.stringMatching(/^fade to 1 in 6/));
    vi.advanceTimersByTime(7_000);

    expect(decks[0]!.told.at(-1)).toBe('release');
    expect(decks[1]!.heard).toBe(1);
  });

  test('a pause ends it: only what is in front goes on later', async () => {
    const mixer = await playing({ crossfade: 6 });
    decks[0]!.reach(20);
    decks[0]!.reach(5);
    vi.advanceTimersByTime(1);

    mixer.pause();

    expect(decks[0]!.source).toBeUndefined();
    expect(decks[1]!).toMatchObject({ playing: false, heard: 1 });
  });

  test('what the deck that fades away still says is nothing to the listener', async () => {
    await playing({ crossfade: 6 });
    decks[0]!.reach(20);
    decks[0]!.reach(5);
    vi.advanceTimersByTime(1);

    decks[0]!.listener.ended();
    decks[0]!.listener.failed();

    expect([ended, failures, advanced]).toEqual([0, 0, ['b']]);
  });
});

describe('changing one’s mind', () => {
  test('another track to follow takes the place of the one made ready', async () => {
    const mixer = await playing();
    decks[0]!.reach(15);

    mixer.follow(source('c'));

    expect(decks[1]!.told.filter((told) => told.startsWith('load') || told === 'release')).toEqual(['load b', 'release', 'load c']);
  });

  test('a seek back undoes the plan', async () => {
    const mixer = await playing();
    decks[0]!.reach(15);
    decks[0]!.reach(1);

    mixer.seek(10);
    vi.advanceTimersByTime(5_000);

    expect(advanced).toEqual([]);
  });

  test('while it is paused nothing begins', async () => {
    const mixer = await playing();
    decks[0]!.reach(15);
    decks[0]!.reach(1);

    mixer.pause();
    vi.advanceTimersByTime(5_000);

    expect(advanced).toEqual([]);
  });

  test('another track at once silences what was made ready', async () => {
    const mixer = await playing();
    decks[0]!.reach(15);

    await mixer.load(source('z'), 0);
    vi.advanceTimersByTime(30_000);

    expect(advanced).toEqual([]);
    expect(decks[0]!.source?.key).toBe('z');
    expect(decks[1]!.source).toBeUndefined();
  });
});

test('what cannot be made ready does not stop what plays, and is not tried over and over', async () => {
  await playing();
  decks[0]!.reach(15);

  decks[1]!.listener.failed();
  decks[0]!.reach(14);
  decks[0]!.reach(13);

  expect(failures).toBe(0);
  expect(decks[1]!.told.filter((told) => told.startsWith('load'))).toHaveLength(1);
});

test('every track has the loudness all share, unless one wants them as they are', async () => {
  const mixer = await playing({}, source('a', 200, -6), source('b', 200, 6));
  decks[0]!.reach(15);
  expect(decks[0]!.told).toContain('loudness 0.50');
  expect(decks[1]!.told).toContain('loudness 2.00');

  mixer.apply({ ...settings, loudness: 'off' });

  expect(decks.map(({ told }) => told.at(-1))).toEqual(['loudness 1.00', 'loudness 1.00']);
});

test('a rung is chosen for both decks', async () => {
  const mixer = await playing();
  decks[0]!.reach(15);

  mixer.apply({ ...settings, rung: 320 });

  expect(decks.every(({ told }) => told.includes('choose 320'))).toBe(true);
});

test('tells the rung of the deck in front once it is there', async () => {
  await playing();
  decks[0]!.reach(15);
  decks[0]!.reach(0.1);

  vi.advanceTimersByTime(100);

  expect(rungs).toEqual([128_000]);
});
