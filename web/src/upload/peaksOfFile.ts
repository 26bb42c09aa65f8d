const buckets = 400;
const largest = 64 * 1024 * 1024;

/** The drawn line of a file not yet sent; undefined when the browser cannot decode it. */
export async function peaksOfFile(file: File): Promise<number[] | undefined> {
  if (file.size > largest || typeof OfflineAudioContext === 'undefined') return undefined;
  try {
    // A low rate keeps the decoded sound small: the shape is all that is wanted.
    const sound = await new OfflineAudioContext(1, 1, 8_000).decodeAudioData(await file.arrayBuffer());
    return peaksOfSamples(sound.getChannelData(0));
  } catch {
    return undefined;
  }
}

export function peaksOfSamples(samples: Float32Array): number[] {
  const size = Math.max(1, Math.floor(samples.length / buckets));
  const peaks = Array.from({ length: Math.floor(samples.length / size) }, (_, index) => {
    let peak = 0;
    for (let at = index * size; at < (index + 1) * size; at++) peak = Math.max(peak, Math.abs(samples[at]!));
    return peak;
  });
  const loudest = Math.max(0.05, ...peaks);
  return peaks.map((peak) => peak / loudest);
}
