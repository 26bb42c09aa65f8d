import { expect, test } from 'vitest';
import { Effects } from './Effects';
import { Equaliser } from './Equaliser';
import { FakeContext, type FakeNode } from './FakeContext';
import { frequencies, presets } from './presets';
import { noEffects } from './soundSettings';

const context = () => new FakeContext() as unknown as BaseAudioContext;
const node = (real: AudioNode) => real as unknown as FakeNode;

function chain(from: FakeNode): FakeNode[] {
  const [next] = from.to;
  return next ? [next, ...chain(next)] : [];
}

test('ten bands stand one after the other, shelves at the ends', () => {
  const bands = chain(node(new Equaliser(context()).input));

  expect(bands.map(({ frequency }) => frequency.value)).toEqual([...frequencies]);
  expect(bands.map(({ type }) => type)).toEqual(['lowshelf', ...Array.from({ length: 8 }, () => 'peaking'), 'highshelf']);
});

test('the gains are those of the sliders, and nothing can get too loud', () => {
  const equaliser = new Equaliser(context());

  equaliser.set(presets.bass);

  expect(chain(node(equaliser.input)).map(({ gain }) => gain.value)).toEqual(presets.bass);
  expect(node(equaliser.input).gain.value).toBeCloseTo(0.501, 3);
});

test('effects stand beside the music, and an echo ends', () => {
  const effects = new Effects(context());

  effects.set({ ...noEffects, reverb: 40, echo: 30, echoMs: 400, echoAgain: 100 });

  const [dry, room, delay] = node(effects.input).to;
  expect(dry).toBe(node(effects.output));
  expect(room!.buffer).toMatchObject({ channels: 2, length: 96_000 });
  expect(delay!.delayTime.value).toBe(0.4);
  const [, again] = delay!.to;
  expect(again!.to).toEqual([delay]);
  expect(again!.gain.value).toBe(0.9);
});
