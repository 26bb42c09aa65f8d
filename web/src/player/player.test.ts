import { beforeEach, describe, expect, test, vi } from 'vitest';
import { track } from '@/test/samples';
import type { EngineListener } from './Engine';
import { player } from './player';
import { usePlayer } from './playerStore';

const { engine } = vi.hoisted(() => ({
  engine: {
    listener: undefined as EngineListener | undefined,
    loads: [] as { hls: string; from: number }[],
    calls: [] as string[],
  },
}));

/** An engine without sound that remembers what it was told. */
vi.mock('./Engine', () => ({
  warmUp: () => undefined,
  Engine: class {
    constructor(listener: EngineListener) {
      engine.listener = listener;
    }
    async load({ hls }: { hls: string }, from: number) {
      engine.loads.push({ hls, from });
    }
    async play() {
      engine.calls.push('play');
      engine.listener!.playing(true);
    }
    pause() {
      engine.calls.push('pause');
      engine.listener!.playing(false);
    }
    seek(position: number) {
      engine.calls.push(`seek ${position}`);
    }
    volume(volume: number, muted: boolean) {
      engine.calls.push(`volume ${volume}${muted ? ' muted' : ''}`);
    }
    stop() {
      engine.calls.push('stop');
    }
  },
}));

const tracks = ['a', 'b', 'c'].map((id) =>
  track({ id, title: id, playback: { hls: `/media/${id}`, dash: '', mp3: '', mp3V0: '', opus: '', flac: '' } }),
);
const playing = () => usePlayer.getState().queue[usePlayer.getState().index]?.id;
const settled = () => vi.waitFor(() => expect(usePlayer.getState().playing).toBe(true));

beforeEach(() => {
  player.clear();
  usePlayer.setState({ volume: 0.9, muted: false });
  engine.loads.length = 0;
  engine.calls.length = 0;
});

describe('the player', () => {
  test('plays a track and queues those around it', async () => {
    player.play(tracks, tracks[1]!);

    await settled();
    expect(playing()).toBe('b');
    expect(engine.loads).toEqual([{ hls: '/media/b', from: 0 }]);
  });

  test('starts at the moment an address names', async () => {
    player.play([tracks[0]!], tracks[0]!, 73);

    await settled();
    expect(engine.loads[0]!.from).toBe(73);
  });

  test('goes on with the next track when one has ended', async () => {
    player.play(tracks, tracks[0]!);
    await settled();

    engine.listener!.ended();

    await vi.waitFor(() => expect(engine.loads.at(-1)!.hls).toBe('/media/b'));
  });

  test('stops at the end of the queue', async () => {
    player.play(tracks, tracks[2]!);
    await settled();

    engine.listener!.ended();

    expect(usePlayer.getState()).toMatchObject({ playing: false, position: 0, index: 2 });
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

    expect(engine.calls.filter((call) => call.startsWith('seek'))).toEqual(['seek 180', 'seek 0']);
  });

  test('after a reload takes up the track where it was', async () => {
    player.play(tracks, tracks[0]!);
    await settled();
    const kept = JSON.parse(localStorage.getItem('veza.player')!).state;
    player.clear();
    usePlayer.setState({ ...kept, position: 42, playing: false });

    player.toggle();

    await vi.waitFor(() => expect(engine.loads.at(-1)).toEqual({ hls: '/media/a', from: 42 }));
  });

  test('keeps what is needed for that and not whether it was playing', async () => {
    player.play(tracks, tracks[0]!);
    await settled();

    expect(Object.keys(JSON.parse(localStorage.getItem('veza.player')!).state).sort()).toEqual([
      'index',
      'muted',
      'position',
      'queue',
      'volume',
    ]);
  });

  test('mutes and remembers how loud it was', () => {
    player.volume(0.4);

    player.mute();
    player.mute();

    expect(engine.calls.slice(-3)).toEqual(['volume 0.4', 'volume 0.4 muted', 'volume 0.4']);
  });

  test('asks for fresh addresses once before it gives a track up', async () => {
    const fresh = track({ id: 'a', playback: { hls: '/media/fresh', dash: '', mp3: '', mp3V0: '', opus: '', flac: '' } });
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(fresh)));
    player.play(tracks, tracks[0]!);
    await settled();

    engine.listener!.failed();
    await vi.waitFor(() => expect(engine.loads.at(-1)!.hls).toBe('/media/fresh'));
    engine.listener!.failed();

    expect(usePlayer.getState()).toMatchObject({ failed: true, playing: false });
  });
});
