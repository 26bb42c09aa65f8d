import { authorizedFetch } from '@/api/client';
import { Problem } from '@/api/Problem';

/** audiowaveform's JSON, version 2: a low and a high value for each stretch of sound, channel by channel. */
export interface WaveformData {
  channels?: number;
  bits: number;
  data: number[];
}

export async function peaksOf(url: string): Promise<number[]> {
  const response = await authorizedFetch(new Request(new URL(url, location.origin)));
  if (!response.ok) throw Problem.of(response, undefined);
  return toPeaks((await response.json()) as WaveformData);
}

/** The greatest swing of each stretch, the loudest of all being 1. */
export function toPeaks({ channels = 1, bits, data }: WaveformData): number[] {
  const full = 2 ** (bits - 1);
  const step = 2 * channels;
  const peaks = Array.from({ length: Math.floor(data.length / step) }, (_, index) => {
    const stretch = data.slice(index * step, (index + 1) * step);
    return Math.max(...stretch.map(Math.abs)) / full;
  });
  const loudest = Math.max(0.05, ...peaks);
  return peaks.map((peak) => peak / loudest);
}
