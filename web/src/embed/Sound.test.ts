import { beforeEach, expect, test, vi } from 'vitest';
import type { Piece } from './shown';
import { Sound } from './Sound';

/** A media element that plays at once. */
class FakeAudio extends EventTarget {
  preload = '';
  src = '';
  currentTime = 0;
  duration = NaN;
  paused = true;
  muted = false;
  volume = 1;
  canPlayType = vi.fn((type: string): string => (type.includes('ogg') ? '' : 'maybe'));

  play = vi.fn(() => {
    this.paused = false;
    this.dispatchEvent(new Event('play'));
    return Promise.resolve();
  });

  pause(): void {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }
}

const piece = (name: string): Piece => ({
  title: name,
  author: 'Ada',
  page: `/tracks/${name}`,
  seconds: 200,
  sources: [
    { type: 'audio/ogg; codecs=opus', src: `/media/${name}.opus` },
    { type: 'audio/mpeg', src: `/media/${name}.mp3` },
  ],
  waveform: '',
});

let audio: FakeAudio;
let sound: Sound;

beforeEach(() => {
  audio = new FakeAudio();
  sound = new Sound([piece('one'), piece('two')], audio as unknown as HTMLAudioElement);
});

test('what the browser cannot decode is not tried', () => {
  expect(audio.src).toBe('/media/one.mp3');
});

test('the moment is kept until there is something to begin', () => {
  sound.time = 90;
  expect(sound.time).toBe(90);
  expect(audio.currentTime).toBe(0);

  audio.dispatchEvent(new Event('loadedmetadata'));

  expect(audio.currentTime).toBe(90);
});

test('nobody seeks beyond the end', () => {
  sound.time = 5_000;

  expect(sound.time).toBe(200);
});

test('one follows the other, and the end is said once', () => {
  const ended = vi.fn();
  sound.on('ended', ended);
  sound.play();

  audio.dispatchEvent(new Event('ended'));
  expect([sound.index, audio.src, ended.mock.calls.length]).toEqual([1, '/media/two.mp3', 0]);
  audio.dispatchEvent(new Event('ended'));

  expect(ended).toHaveBeenCalledOnce();
});

test('a loop begins again', () => {
  sound.loop = true;
  sound.choose(1);

  audio.dispatchEvent(new Event('ended'));

  expect(sound.index).toBe(0);
});

test('when nothing can be played that is said', () => {
  const failed = vi.fn();
  sound.on('error', failed);

  audio.dispatchEvent(new Event('error'));

  expect(failed).toHaveBeenCalledOnce();
});

test('another form is tried where one fails, from the same place', () => {
  audio.canPlayType.mockReturnValue('probably');
  sound = new Sound([piece('one')], audio as unknown as HTMLAudioElement);
  sound.time = 42;

  audio.dispatchEvent(new Event('error'));

  expect([audio.src, sound.time]).toEqual(['/media/one.mp3', 42]);
});
