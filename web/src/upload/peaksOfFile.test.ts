import { expect, test } from 'vitest';
import { peaksOfFile, peaksOfSamples } from './peaksOfFile';

test('draws a sound by its loudest moments', () => {
  const samples = new Float32Array(800).fill(0.1);
  samples[401] = -0.5;

  const peaks = peaksOfSamples(samples);

  expect(peaks).toHaveLength(400);
  expect(peaks[200]).toBe(1);
  expect(peaks[0]).toBeCloseTo(0.2);
});

test('leaves a file the browser cannot decode undrawn', async () => {
  expect(await peaksOfFile(new File(['words'], 'song.mp3'))).toBeUndefined();
});
