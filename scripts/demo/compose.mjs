// Composes a piece from its description: chords, a bass, a wandering melody, a beat; then mixes and masters it.
import { bass, bell, hat, kick, pad, pluck, RATE } from './instruments.mjs';
import { pick, random } from './random.mjs';
import { wav } from './wav.mjs';

const BEATS_PER_BAR = 4;
const MELODY = { pluck, bell };

/** piece {seed, tempo, root (MIDI), scale, chords (degrees), bars, melody, beat} → WAV file. */
export function compose(piece) {
  const beat = 60 / piece.tempo;
  const length = Math.floor((piece.bars * BEATS_PER_BAR * beat + 4) * RATE);
  const mix = { left: new Float32Array(length), right: new Float32Array(length) };
  const chance = random(piece.seed);
  for (let bar = 0; bar < piece.bars; bar++) {
    const start = bar * BEATS_PER_BAR * beat;
    const chord = piece.chords[bar % piece.chords.length];
    playChord(mix, piece, chord, start, beat);
    if (bar >= 2) playMelody(mix, piece, chord, start, beat, chance);
    if (piece.beat && bar >= 4 && bar < piece.bars - 2) playBeat(mix, start, beat, piece.beat);
  }
  master(mix);
  return wav(mix.left, mix.right, RATE);
}

function playChord(mix, piece, chord, start, beat) {
  [0, 2, 4].forEach((third, i) => {
    add(mix, pad(hertz(piece, chord + third), beat * BEATS_PER_BAR * 1.15), start, 0.16, (i - 1) * 0.6);
  });
  add(mix, bass(hertz(piece, chord) / 4, beat * 2), start, 0.3, 0);
  add(mix, bass(hertz(piece, chord) / 4, beat * 2), start + beat * 2.5, 0.2, 0);
}

/** Steps of a scale, drawn to the notes of the chord on strong beats; silence is part of it. */
function playMelody(mix, piece, chord, start, beat, chance) {
  let step = pick(chance, [0, 2, 4]);
  for (let half = 0; half < BEATS_PER_BAR * 2; half++) {
    const strong = half % 4 === 0;
    if (chance() < (strong ? 0.1 : 0.5)) continue;
    step = strong ? pick(chance, [0, 2, 4, 7]) : step + pick(chance, [-2, -1, 1, 2]);
    const sound = MELODY[piece.melody](hertz(piece, chord + step) * 2, beat * 2.5, chance);
    add(mix, sound, start + half * beat * 0.5, strong ? 0.26 : 0.18, chance() * 1.2 - 0.6);
    add(mix, sound, start + half * beat * 0.5 + beat * 0.75, 0.06, 0.8);
  }
}

function playBeat(mix, start, beat, pattern) {
  [...pattern].forEach((stroke, i) => {
    const at = start + (i * beat * BEATS_PER_BAR) / pattern.length;
    if (stroke === 'k') add(mix, kick(), at, 0.55, 0);
    if (stroke === 'h') add(mix, hat(), at, 0.16, 0.3);
  });
}

function hertz({ root, scale }, degree) {
  const octave = Math.floor(degree / scale.length);
  const note = root + 12 * octave + scale[degree - octave * scale.length];
  return 440 * 2 ** ((note - 69) / 12);
}

/** Constant-power panning: place −1 … 1. */
function add(mix, sound, seconds, gain, place) {
  const start = Math.floor(seconds * RATE);
  const angle = ((place + 1) * Math.PI) / 4;
  const end = Math.min(sound.length, mix.left.length - start);
  for (let i = 0; i < end; i++) {
    mix.left[start + i] += sound[i] * gain * Math.cos(angle);
    mix.right[start + i] += sound[i] * gain * Math.sin(angle);
  }
}

/** Brings the peak to −1.5 dBFS and fades the last three seconds. */
function master({ left, right }) {
  let peak = 0;
  for (let i = 0; i < left.length; i++) peak = Math.max(peak, Math.abs(left[i]), Math.abs(right[i]));
  const fade = 3 * RATE;
  for (let i = 0; i < left.length; i++) {
    const gain = (0.84 / peak) * Math.min(1, (left.length - i) / fade);
    left[i] *= gain;
    right[i] *= gain;
  }
}
