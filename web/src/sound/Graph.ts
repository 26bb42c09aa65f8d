import { powerAt, type Channel } from './Channel';
import type { Effects } from './Effects';
import type { Equaliser } from './Equaliser';
import type { EffectSettings, EqualiserSettings, SoundSettings } from './soundSettings';

const points = 64;

/** What both decks run through: equaliser and effects when they are wanted, then the speakers. */
export class Graph {
  private readonly input: GainNode;
  private readonly output: GainNode;
  private equaliser: Equaliser | undefined;
  private effects: Effects | undefined;

  private constructor(private readonly context: AudioContext) {
    this.input = context.createGain();
    this.output = context.createGain();
    this.input.connect(this.output).connect(context.destination);
  }

  /** Only after a gesture, or it would be born asleep; undefined where there is no Web Audio. */
  static open(): Graph | undefined {
    if (typeof AudioContext === 'undefined') return undefined;
    return new Graph(new AudioContext({ latencyHint: 'balanced' }));
  }

  channel(audio: HTMLMediaElement): Channel {
    return new GraphChannel(this.context, audio, this.input);
  }

  wake(): void {
    if (this.context.state !== 'running') void this.context.resume().catch(() => undefined);
  }

  /** For falling asleep: all of it, 0 to 1, without a step to be heard. */
  dim(level: number): void {
    this.output.gain.setTargetAtTime(level, this.context.currentTime, 0.3);
  }

  async apply({ equaliser, effects }: SoundSettings): Promise<void> {
    await Promise.all([this.equalise(equaliser), this.affect(effects)]);
    this.wire(equaliser, effects);
  }

  private async equalise(settings: EqualiserSettings): Promise<void> {
    if (!settings.on) return;
    const { Equaliser } = await import('./Equaliser');
    this.equaliser ??= new Equaliser(this.context);
    this.equaliser.set(settings.bands);
  }

  private async affect(settings: EffectSettings): Promise<void> {
    if (!isHeard(settings)) return;
    const { Effects } = await import('./Effects');
    this.effects ??= new Effects(this.context);
    this.effects.set(settings);
  }

  /** What is off is not in the way: no cost, no noise. */
  private wire({ on }: EqualiserSettings, effects: EffectSettings): void {
    this.input.disconnect();
    this.equaliser?.output.disconnect();
    this.effects?.output.disconnect();
    let last: AudioNode = this.input;
    if (on && this.equaliser) {
      last.connect(this.equaliser.input);
      last = this.equaliser.output;
    }
    if (isHeard(effects) && this.effects) {
      last.connect(this.effects.input);
      last = this.effects.output;
    }
    last.connect(this.output);
  }
}

function isHeard({ reverb, echo }: EffectSettings): boolean {
  return reverb > 0 || echo > 0;
}

class GraphChannel implements Channel {
  private readonly shared: GainNode;
  private readonly fader: GainNode;

  constructor(
    private readonly context: AudioContext,
    audio: HTMLMediaElement,
    input: AudioNode,
  ) {
    this.shared = context.createGain();
    this.fader = context.createGain();
    context.createMediaElementSource(audio).connect(this.shared).connect(this.fader).connect(input);
  }

  loudness(factor: number): void {
    this.shared.gain.value = factor;
  }

  level(value: number): void {
    this.fader.gain.cancelScheduledValues(0);
    this.fader.gain.value = value;
  }

  fade(to: 0 | 1, seconds: number): void {
    const curve = Float32Array.from({ length: points }, (_, at) => powerAt(to, at / (points - 1)));
    this.fader.gain.cancelScheduledValues(0);
    this.fader.gain.setValueCurveAtTime(curve, this.context.currentTime, seconds);
  }
}
