// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { events, methods, Receiver, type Played } from './Receiver';

const origin = 'https://blog.example';
const around = { postMessage: vi.fn() };
const window_ = around as unknown as MessageEventSource;
let played: Played;
let receiver: Receiver;

beforeEach(() => {
  around.postMessage.mockReset();
  played = { paused: true, duration: 240, time: 12.5, muted: false, volume: 0.5, loop: false, play: vi.fn(), pause: vi.fn() };
  receiver = new Receiver(played, around as unknown as Window, origin);
});

function say(message: object, from: { source?: MessageEventSource; origin?: string } = {}): void {
  const data = JSON.stringify({ context: 'player.js', version: '0.0.11', ...message });
  receiver.receive({ source: window_, origin, data, ...from });
}

const sent = () => around.postMessage.mock.calls.map(([text, target]) => ({ ...JSON.parse(text as string), target }));

test('being ready is said whether or not it was asked, with all there is', () => {
  receiver.ready();

  expect(sent()).toEqual([
    { context: 'player.js', version: '0.0.11', event: 'ready', value: { src: location.href, events, methods }, target: origin },
  ]);
});

test('the methods and events are those of the specification', () => {
  expect([...methods].sort()).toEqual(
    [
      'play', 'pause', 'getPaused', 'mute', 'unmute', 'getMuted', 'setVolume', 'getVolume', 'getDuration', 'setCurrentTime',
      'getCurrentTime', 'setLoop', 'getLoop', 'removeEventListener', 'addEventListener',
    ].sort(),
  );
  expect(events).toEqual(['ready', 'play', 'pause', 'ended', 'timeupdate', 'progress', 'error', 'seeked']);
});

test.each([
  ['getPaused', true],
  ['getMuted', false],
  ['getVolume', 50],
  ['getDuration', 240],
  ['getCurrentTime', 12.5],
  ['getLoop', false],
])('%s answers %j to who asked', (method, value) => {
  say({ method, listener: 'l1' });

  expect(sent()).toEqual([{ context: 'player.js', version: '0.0.11', event: method, value, listener: 'l1', target: origin }]);
});

test('it does what it is told', () => {
  say({ method: 'play' });
  say({ method: 'pause' });
  say({ method: 'mute' });
  say({ method: 'setVolume', value: 80 });
  say({ method: 'setCurrentTime', value: 60 });
  say({ method: 'setLoop', value: true });

  expect(played.play).toHaveBeenCalledOnce();
  expect(played.pause).toHaveBeenCalledOnce();
  expect(played).toMatchObject({ muted: true, volume: 0.8, time: 60, loop: true });
});

test.each([
  [{ method: 'setVolume', value: 'loud' }],
  [{ method: 'setCurrentTime', value: null }],
  [{ method: 'setLoop', value: 'yes' }],
  [{ method: 'setVolume' }],
])('%j means nothing', (message) => {
  say(message);

  expect(played).toMatchObject({ volume: 0.5, time: 12.5, loop: false });
});

test('events are told to those who listen, as often as they have asked, until they no longer do', () => {
  say({ method: 'addEventListener', value: 'timeupdate', listener: 'a' });
  say({ method: 'addEventListener', value: 'timeupdate', listener: 'b' });
  say({ method: 'addEventListener', value: 'timeupdate', listener: 'b' });
  receiver.emit('timeupdate', { seconds: 1, duration: 240 });
  receiver.emit('play');
  say({ method: 'removeEventListener', value: 'timeupdate', listener: 'a' });
  receiver.emit('timeupdate', { seconds: 2, duration: 240 });
  say({ method: 'removeEventListener', value: 'timeupdate' });
  receiver.emit('timeupdate', { seconds: 3, duration: 240 });

  expect(sent().map(({ listener, value }) => [listener, value.seconds])).toEqual([['a', 1], ['b', 1], ['b', 2]]);
});

test('whoever asks for ready late is told at once', () => {
  say({ method: 'addEventListener', value: 'ready', listener: 'r' });

  expect(sent()).toMatchObject([{ event: 'ready', listener: 'r' }]);
});

test('a method nobody knows is an error with code 2', () => {
  say({ method: 'addEventListener', value: 'error', listener: 'e' });
  say({ method: 'selfDestruct' });
  say({ method: 'constructor' });

  expect(sent()).toMatchObject([{ event: 'error', value: { code: 2 } }, { event: 'error', value: { code: 2 } }]);
});

test.each([
  ['another window', { source: {} as MessageEventSource }],
  ['another origin', { origin: 'https://evil.example' }],
])('%s is not heard', (_, from) => {
  say({ method: 'play' }, from);

  expect(played.play).not.toHaveBeenCalled();
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['too much', JSON.stringify({ context: 'player.js', method: 'play', value: 'x'.repeat(5_000) })],
  ['another context', JSON.stringify({ context: 'other', method: 'play' })],
  ['a method that is no word', JSON.stringify({ context: 'player.js', method: { play: 1 } })],
  ['a listener that is no word', JSON.stringify({ context: 'player.js', method: 'play', listener: {} })],
  ['a number', 7],
])('%s is not heard', (_, data) => {
  receiver.receive({ source: window_, origin, data });

  expect(played.play).not.toHaveBeenCalled();
});

test('an origin that the browser keeps to itself is that of the first message', () => {
  receiver = new Receiver(played, around as unknown as Window, '');
  receiver.ready();
  say({ method: 'getPaused' });
  say({ method: 'play' }, { origin: 'https://evil.example' });

  expect(sent().map(({ target }) => target)).toEqual(['*', origin]);
  expect(played.play).not.toHaveBeenCalled();
});
