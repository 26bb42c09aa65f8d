// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { toPeaks } from './peaks';

test('takes the greater swing of every stretch, the loudest being 1', () => {
  expect(toPeaks({ bits: 8, data: [-32, 16, -64, 64, 0, 8] })).toEqual([0.5, 1, 0.125]);
});

test('takes the louder of two channels', () => {
  expect(toPeaks({ channels: 2, bits: 16, data: [-8192, 8192, -16384, 16384] })).toEqual([1]);
});

test('leaves silence flat', () => {
  expect(toPeaks({ bits: 8, data: [0, 0, 0, 0] })).toEqual([0, 0]);
});
