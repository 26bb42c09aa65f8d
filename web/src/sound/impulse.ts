/** Before the first reflection, as in a room of middle size. */
const silent = 0.012;

/** What a room answers to a clap: noise that falls by 60 dB in `seconds`. */
export function impulse(seconds: number, sampleRate: number, chance = Math.random): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil(seconds * sampleRate));
  const first = Math.round(silent * sampleRate);
  for (let at = first; at < samples.length; at++) {
    samples[at] = (chance() * 2 - 1) * 10 ** ((-3 * (at - first)) / samples.length);
  }
  return samples;
}
