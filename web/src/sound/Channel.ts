/** What stands between one deck and the speakers. */
export interface Channel {
  /** Brings the track to the loudness all tracks share: a factor. */
  loudness(factor: number): void;
  /** How much of it is heard, 0 to 1, at once. */
  level(value: number): void;
  fade(to: 0 | 1, seconds: number): void;
}

/** A fade of equal power: two tracks that have nothing in common are as loud in the middle as at the ends. */
export function powerAt(to: 0 | 1, share: number): number {
  const angle = (Math.max(0, Math.min(1, share)) * Math.PI) / 2;
  return to === 1 ? Math.sin(angle) : Math.cos(angle);
}

const step = 40;

/** Without Web Audio the element's own volume has to do; it cannot make a track louder than it is. */
export class ElementChannel implements Channel {
  private factor = 1;
  private heard = 1;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly apply: (factor: number) => void) {}

  loudness(factor: number): void {
    this.factor = Math.min(1, factor);
    this.apply(this.factor * this.heard);
  }

  level(value: number): void {
    clearInterval(this.timer);
    this.heard = value;
    this.apply(this.factor * value);
  }

  fade(to: 0 | 1, seconds: number): void {
    clearInterval(this.timer);
    const begun = performance.now();
    this.timer = setInterval(() => {
      const share = (performance.now() - begun) / (seconds * 1000);
      if (share >= 1) this.level(to);
      else this.apply(this.factor * (this.heard = powerAt(to, share)));
    }, step);
  }
}
