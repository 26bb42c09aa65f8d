import { impulse } from './impulse';
import type { EffectSettings } from './soundSettings';

/** A room around the music, and echoes of it, beside the music as it is. */
export class Effects {
  readonly input: GainNode;
  readonly output: GainNode;
  private readonly room: ConvolverNode;
  private readonly roomLevel: GainNode;
  private readonly delay: DelayNode;
  private readonly again: GainNode;
  private readonly echoLevel: GainNode;
  private roomSeconds = 0;

  constructor(private readonly context: BaseAudioContext) {
    this.input = context.createGain();
    this.output = context.createGain();
    this.room = context.createConvolver();
    this.roomLevel = context.createGain();
    this.delay = context.createDelay(2);
    this.again = context.createGain();
    this.echoLevel = context.createGain();
    this.input.connect(this.output);
    this.input.connect(this.room).connect(this.roomLevel).connect(this.output);
    this.input.connect(this.delay).connect(this.echoLevel).connect(this.output);
    this.delay.connect(this.again).connect(this.delay);
  }

  set({ reverb, reverbSeconds, echo, echoMs, echoAgain }: EffectSettings): void {
    this.roomLevel.gain.value = reverb / 100;
    this.echoLevel.gain.value = echo / 100;
    this.delay.delayTime.value = echoMs / 1000;
    // An echo that never gets quieter would never end.
    this.again.gain.value = Math.min(0.9, echoAgain / 100);
    if (reverb > 0 && reverbSeconds !== this.roomSeconds) this.build(reverbSeconds);
  }

  private build(seconds: number): void {
    const { sampleRate } = this.context;
    const [left, right] = [impulse(seconds, sampleRate), impulse(seconds, sampleRate)];
    const buffer = this.context.createBuffer(2, left.length, sampleRate);
    buffer.copyToChannel(left, 0);
    buffer.copyToChannel(right, 1);
    this.room.buffer = buffer;
    this.roomSeconds = seconds;
  }
}
