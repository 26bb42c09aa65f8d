// Five voices, each a function (hertz, seconds, chance) → samples.
import { random } from './random.mjs';

export const RATE = 44_100;

const samples = (seconds) => new Float32Array(Math.floor(seconds * RATE));
const phase = (hertz, i) => (2 * Math.PI * hertz * i) / RATE;

/** Karplus–Strong: a burst of noise in a loop that loses its highs, as a string does. */
export function pluck(hertz, seconds, chance) {
  const loop = Float32Array.from({ length: Math.floor(RATE / hertz) }, () => chance() * 2 - 1);
  // A loop holds whole samples only: it is read a little faster or slower to be in tune.
  const speed = (hertz * (loop.length + 0.5)) / RATE;
  const string = samples(seconds * speed + 0.01).map((_, i) => {
    const at = i % loop.length;
    const now = loop[at];
    loop[at] = 0.498 * (now + loop[(at + 1) % loop.length]);
    return now;
  });
  return samples(seconds).map((_, i) => between(string, i * speed));
}

function between(sound, at) {
  const i = Math.floor(at);
  return sound[i] + (at - i) * (sound[i + 1] - sound[i]);
}

/** Three slightly detuned saws through a gentle low-pass, swelling and fading. */
export function pad(hertz, seconds) {
  const out = samples(seconds);
  let smooth = 0;
  for (let i = 0; i < out.length; i++) {
    let saw = 0;
    for (const detune of [0.996, 1, 1.0045]) saw += 2 * (((hertz * detune * i) / RATE) % 1) - 1;
    smooth += 0.06 * (saw / 3 - smooth);
    out[i] = smooth * Math.sin((Math.PI * i) / out.length) ** 0.6;
  }
  return out;
}

/** Frequency modulation at a ratio of 1 : 3.5, dying away. */
export function bell(hertz, seconds) {
  return samples(seconds).map((_, i) => {
    const decay = Math.exp((-4 * i) / (seconds * RATE));
    return decay * Math.sin(phase(hertz, i) + 1.6 * decay * Math.sin(phase(hertz * 3.5, i)));
  });
}

export function bass(hertz, seconds) {
  return samples(seconds).map((_, i) => {
    const envelope = Math.min(1, i / 400) * Math.exp((-2.2 * i) / (seconds * RATE));
    return envelope * Math.tanh(1.8 * Math.sin(phase(hertz, i)) + 0.3 * Math.sin(phase(hertz * 2, i)));
  });
}

/** A sine that falls from 150 to 48 Hz. */
export function kick() {
  let angle = 0;
  return samples(0.35).map((_, i) => {
    angle += phase(48 + 102 * Math.exp(-i / 1300), 1);
    return Math.sin(angle) * Math.exp(-i / 4200);
  });
}

/** Noise with its lows taken away. */
export function hat() {
  const chance = random(7);
  let before = 0;
  return samples(0.08).map((_, i) => {
    const noise = chance() * 2 - 1;
    const high = noise - before;
    before = noise;
    return 0.5 * high * Math.exp(-i / 600);
  });
}
