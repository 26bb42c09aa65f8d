import { expect, test } from 'vitest';
import { add, effects, move, offered, set } from './chain';
import { normalise, tempo, trim } from '@/test/effects';

test('what is added begins as the plugin says', () => {
  const chain = add(add([], trim), tempo);

  expect(effects(chain)).toEqual([
    { plugin: 'trim', values: { start: 0, end: 0 } },
    { plugin: 'tempo', values: { speed: 1 } },
  ]);
});

test('the same twice is told apart, also after one was taken out', () => {
  const [, second] = add(add([], tempo), tempo);
  const chain = add([second!], tempo);

  const changed = set(chain, second!.key, 'speed', 1.5);

  expect(new Set(chain.map(({ key }) => key)).size).toBe(2);
  expect(changed.map(({ values }) => values.speed)).toEqual([1.5, 1]);
});

test('moves both ways', () => {
  const chain = [trim, tempo, normalise].reduce(add, []);
  const names = (steps: typeof chain) => steps.map(({ plugin }) => plugin.id);

  expect(names(move(chain, 0, 2))).toEqual(['tempo', 'normalise', 'trim']);
  expect(names(move(chain, 2, 0))).toEqual(['normalise', 'trim', 'tempo']);
});

test('offers what still fits', () => {
  const plugins = [trim, normalise];

  expect(offered(plugins, add([], normalise))).toEqual([trim]);
  expect(offered(plugins, Array(10).fill(trim).reduce(add, []))).toEqual([]);
});
