import { factorOf } from './decibel';
import { frequencies, headroom } from './presets';

/** An octave wide: neighbours meet without a gap and without a hill. */
const quality = 1.41;

/** Ten bands one after the other: shelves at both ends, bells between. */
export class Equaliser {
  readonly input: GainNode;
  readonly output: AudioNode;
  private readonly bands: BiquadFilterNode[];

  constructor(context: BaseAudioContext) {
    this.input = context.createGain();
    this.bands = frequencies.map((frequency, at) => {
      const band = context.createBiquadFilter();
      band.type = at === 0 ? 'lowshelf' : at === frequencies.length - 1 ? 'highshelf' : 'peaking';
      band.frequency.value = Math.min(frequency, context.sampleRate / 2 - 1);
      band.Q.value = quality;
      return band;
    });
    this.output = this.bands.reduce<AudioNode>((before, band) => before.connect(band), this.input);
  }

  set(gains: readonly number[]): void {
    this.input.gain.value = factorOf(headroom(gains));
    this.bands.forEach((band, at) => (band.gain.value = gains[at] ?? 0));
  }
}
