// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MixerListener, Source } from '@/sound/machine';
import { track } from '@/test/samples';
import { player } from './player';
import { usePlayer } from './playerStore';

const { machine } = vi.hoisted(() => ({
  machine: {
    listener: undefined as MixerListener | undefined,
    loads: [] as { hls: string; from: number }[],
    follows: undefined as Source | undefined,
    calls: [] as string[],
  },
}));

/** A machine without sound that remembers what it was told. */
vi.mock('@/sound/machine', () => ({
  Machine: class {
    constructor(listener: MixerListener) {
      machine.listener = listener;
    }
    async load({ hls }: Source, from: number) {
      machine.loads.push({ hls, from });
    }
    follow(source?: Source) {
      machine.follows = source;
    }
    async play() {
      machine.calls.push('play');
      machine.listener!.playing(true);
    }
    pause() {
      machine.calls.push('pause');
    }
    seek(position: number) {
      machine.calls.push(`seek ${position}`);
    }
    speed(speed: number) {
      machine.calls.push(`speed ${speed}`);
    }
    volume(volume: number, muted: boolean) {
      machine.calls.push(`volume ${volume}${muted ? ' muted' : ''}`);
    }
    dim() {}
    stop() {
      machine.calls.push('stop');
    }
  },
}));

const playback = (hls: string) => ({ hls, dash: '', mp3: '', mp3V0: '', opus: '', flac: '' });
const tracks = ['a', 'b', 'c'].map((id) => track({ id, title: id, playback: playback(`/media/${id}`) }));
const state = usePlayer.getState;
const playing = () => state().queue[state().index]?.id;
const order = () => state().queue.map(({ id }) => id).join('');
const settled = () => vi.waitFor(() => expect(machine.calls).toContain('play'));
const heard = (hls: string) => vi.waitFor(() => expect(machine.loads.at(-1)!.hls).toBe(hls));

beforeEach(() => {
  usePlayer.setState({ volume: 0.9, muted: false, repeat: 'off', speed: 1, sleep: undefined, ordered: undefined });
  player.clear();
  machine.loads.length = 0;
  machine.calls.length = 0;
});

describe('the player', () => {
  test('plays a track and queues those around it', async () => {
    player.play(tracks, tracks[1]!);

    await settled();
    expect(playing()).toBe('b');
    expect(machine.loads).toEqual([{ hls: '/media/b', from: 0 }]);
  });

  test('starts at the moment an address names', async () => {
    player.play([tracks[0]!], tracks[0]!, 73);

    await settled();
    expect(machine.loads[0]!.from).toBe(73);
  });

  test('remembers where all of it was taken from', () => {
    player.playAll(tracks, 1, { kind: 'playlist', id: '9', title: 'Evening' });

    expect(playing()).toBe('b');
    expect(state().origin).toEqual({ kind: 'playlist', id: '9', title: 'Evening' });
  });

  test('has what follows made ready, and takes it up where the machine went on', async () => {
    player.play(tracks, tracks[0]!);
    await settled();
    const turn = state().turn;
    expect(machine.follows?.hls).toBe('/media/b');

    machine.listener!.advanced(machine.follows!);

    expect(playing()).toBe('b');
    expect(state()).toMatchObject({ position: 0, turn: turn + 1 });
    expect(machine.follows?.hls).toBe('/media/c');
    expect(machine.loads).toHaveLength(1);
  });

  test('what is to play next is made ready instead', async () => {
    player.play(tracks, tracks[0]!);
    await settled();

    player.playNext(track({ id: 'd', playback: playback('/media/d') }));

    expect(order()).toBe('adbc');
    expect(machine.follows?.hls).toBe('/media/d');
  });

  test('goes on with the next track when one has ended unawares', async () => {
    player.play(tracks, tracks[0]!);
    await settled();

    machine.listener!.ended();

    await heard('/media/b');
  });

  test('stops at the end of the queue', async () => {
    player.play(tracks, tracks[2]!);
    await settled();
    expect(machine.follows).toBeUndefined();

    machine.listener!.ended();

    expect(state()).toMatchObject({ playing: false, position: 0, index: 2 });
  });

  test('repeats one track, and all of them', async () => {
    player.play(tracks, tracks[2]!);
    await settled();

    player.repeat();
    expect(machine.follows?.hls).toBe('/media/a');
    player.repeat();

    expect(state().repeat).toBe('one');
    expect(machine.follows?.hls).toBe('/media/c');
  });

  test('shuffles what waits and restores it', async () => {
    player.play(tracks, tracks[1]!);
    await settled();

    player.shuffle();
    expect(order()[0]).toBe('b');
    player.shuffle();

    expect(order()).toBe('abc');
    expect(playing()).toBe('b');
    expect(machine.loads).toHaveLength(1);
  });

  test('whoever shuffles shuffles the next album too', () => {
    player.play(tracks, tracks[0]!);
    player.shuffle();

    player.playAll(tracks, 2);

    expect(order()[0]).toBe('c');
    expect(state().ordered).toHaveLength(3);
  });

  test('moves what waits; what plays goes on', async () => {
    player.play(tracks, tracks[0]!);
    await settled();

    player.move(2, 1);

    expect(order()).toBe('acb');
    expect(machine.follows?.hls).toBe('/media/c');
    expect(machine.loads).toHaveLength(1);
  });

  test('sleeps at the end of the track: nothing follows', async () => {
    player.play(tracks, tracks[0]!);
    await settled();

    player.sleep({ kind: 'track' });
    expect(machine.follows).toBeUndefined();
    machine.listener!.ended();

    expect(state()).toMatchObject({ playing: false, index: 0, sleep: undefined });
  });

  test('what is removed while it plays gives way to the next; what waits just goes', async () => {
    player.play(tracks, tracks[0]!);
    await settled();

    player.remove(1);
    expect(playing()).toBe('a');
    player.remove(0);

    await heard('/media/c');
    expect(order()).toBe('c');
  });

  test('goes back to the beginning first, to the track before only from there', async () => {
    player.play(tracks, tracks[1]!);
    await settled();
    usePlayer.setState({ position: 40 });

    player.previous();
    expect(playing()).toBe('b');
    player.previous();

    expect(playing()).toBe('a');
  });

  test('never seeks outside the track', async () => {
    player.play(tracks, tracks[0]!);
    await settled();

    player.seek(9_999);
    player.seek(-5);

    expect(machine.calls.filter((call) => call.startsWith('seek'))).toEqual(['seek 180', 'seek 0']);
  });

  test('is never faster or slower than can be followed', () => {
    player.speed(9);
    expect(state().speed).toBe(2);
    player.speed(0);

    expect(state().speed).toBe(0.5);
  });

  test('a press while it is still loading is obeyed', async () => {
    player.play(tracks, tracks[0]!);

    player.toggle();

    await heard('/media/a');
    expect(state().playing).toBe(false);
    expect(machine.calls).not.toContain('play');
  });

  test('after a reload takes up the track where it was', async () => {
    player.play(tracks, tracks[0]!);
    await settled();
    const kept = JSON.parse(localStorage.getItem('veza.player')!).state;
    player.clear();
    usePlayer.setState({ ...kept, position: 42, playing: false });

    player.toggle();

    await vi.waitFor(() => expect(machine.loads.at(-1)).toEqual({ hls: '/media/a', from: 42 }));
  });

  test('keeps what is needed for that and not whether it was playing', async () => {
    player.playAll(tracks, 0, { kind: 'album', id: '3', title: 'Tides' });
    player.shuffle();
    await settled();

    expect(Object.keys(JSON.parse(localStorage.getItem('veza.player')!).state).sort()).toEqual([
      'index',
      'muted',
      'ordered',
      'origin',
      'position',
      'queue',
      'repeat',
      'speed',
      'volume',
    ]);
  });

  test('mutes and remembers how loud it was', () => {
    player.volume(0.4);

    player.mute();
    player.mute();

    expect(machine.calls.slice(-3)).toEqual(['volume 0.4', 'volume 0.4 muted', 'volume 0.4']);
  });

  test('asks for fresh addresses once before it gives a track up', async () => {
    const fresh = track({ id: 'a', playback: playback('/media/fresh') });
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(fresh)));
    player.play(tracks, tracks[0]!);
    await settled();

    machine.listener!.failed();
    await heard('/media/fresh');
    machine.listener!.failed();

    expect(state()).toMatchObject({ failed: true, playing: false });
  });
});
