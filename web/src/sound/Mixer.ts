import { factorOf } from './decibel';
import type { DeckListener, Playable, Source } from './Source';
import type { SoundSettings } from './soundSettings';
import { isNear, overlap, startsIn } from './transition';

export interface MixerListener extends DeckListener {
  /** What was to follow is what plays now. */
  advanced(source: Source): void;
}

type Timer = ReturnType<typeof setTimeout>;

/** How long a deck takes from being told to play to being heard, in seconds; measured in Chromium. */
const lead = 0.006;
/** Plans nearer than this are timed; those further away are made again when they are near. */
const soon = 1.5;

/** Two decks: one is heard, the other gets the next track ready and begins at the instant the first ends, or before. */
export class Mixer {
  private front: Playable;
  private back: Playable | undefined;
  private playing: Source | undefined;
  private next: Source | undefined;
  private cued: Source | undefined;
  /** What could not be made ready is tried again at its turn only. */
  private refused: string | undefined;
  private timer: Timer | undefined;
  private leaving: Timer | undefined;
  private running = false;
  private rate = 1;
  private loud = { volume: 1, muted: false };

  constructor(
    private readonly make: (listener: DeckListener) => Playable,
    private readonly listener: MixerListener,
    private settings: SoundSettings,
  ) {
    this.front = this.deck();
  }

  async load(source: Source, from: number): Promise<void> {
    this.settle();
    this.uncue();
    this.refused = undefined;
    this.playing = source;
    this.front.level(1);
    this.front.loudness(this.factor(source));
    this.front.volume(this.loud.volume, this.loud.muted);
    await this.front.load(source, from, this.settings.rung);
  }

  /** What plays when this track has ended; fetched when that is near. */
  follow(source: Source | undefined): void {
    this.next = source;
    if (this.cued && this.cued.key !== source?.key) this.uncue();
    this.plan();
  }

  async play(): Promise<void> {
    this.running = true;
    // Made while somebody presses play: browsers that ask for a gesture ask for one with each element.
    this.back ??= this.deck();
    await this.front.play();
  }

  pause(): void {
    this.running = false;
    this.settle();
    clearTimeout(this.timer);
    this.front.pause();
  }

  seek(position: number): void {
    this.settle();
    this.front.seek(position);
    this.plan();
  }

  speed(speed: number): void {
    this.rate = speed;
    this.decks().forEach((deck) => deck.speed(speed));
    this.plan();
  }

  volume(volume: number, muted: boolean): void {
    this.loud = { volume, muted };
    this.decks().forEach((deck) => deck.volume(volume, muted));
  }

  apply(settings: SoundSettings): void {
    const before = this.settings;
    this.settings = settings;
    if (before.rung !== settings.rung) this.decks().forEach((deck) => deck.choose(settings.rung));
    if (this.playing) this.front.loudness(this.factor(this.playing));
    if (this.cued) this.back?.loudness(this.factor(this.cued));
    this.plan();
  }

  stop(): void {
    this.running = false;
    this.settle();
    this.uncue();
    this.playing = undefined;
    this.next = undefined;
    this.front.release();
  }

  private deck(): Playable {
    const heard = () => deck === this.front;
    const l = this.listener;
    const deck: Playable = this.make({
      time: (position, duration) => {
        if (!heard()) return;
        l.time(position, duration);
        this.plan();
      },
      playing: (playing) => heard() && l.playing(playing),
      buffering: (buffering) => heard() && l.buffering(buffering),
      rung: (rung) => heard() && l.rung(rung),
      rungs: (rungs) => heard() && l.rungs(rungs),
      kept: (kept) => heard() && l.kept(kept),
      ended: () => heard() && this.ended(),
      failed: () => (heard() ? l.failed() : this.refuse()),
    });
    return deck;
  }

  private decks(): Playable[] {
    return this.back ? [this.front, this.back] : [this.front];
  }

  /** Seconds on the wall until the last sample of what plays. */
  private left(): number {
    return (this.front.end - this.front.position) / this.rate;
  }

  private plan(): void {
    clearTimeout(this.timer);
    if (!this.running || !this.next || !this.playing || this.front.end <= 0) return;
    if (this.mayCue(this.next)) void this.cue(this.next);
    if (!this.cued) return;
    const wait = startsIn(this.moment(this.cued));
    if (wait < soon) this.timer = setTimeout(() => this.begin(), wait * 1000);
  }

  private mayCue({ key }: Source): boolean {
    return !this.cued && !this.leaving && key !== this.refused && isNear(this.left(), this.settings.crossfade);
  }

  private moment(next: Source) {
    return {
      left: this.left(),
      duration: this.front.end / this.rate,
      nextDuration: next.seconds / this.rate,
      crossfade: this.settings.crossfade,
      lead,
    };
  }

  private async cue(source: Source): Promise<void> {
    this.cued = source;
    const deck = (this.back ??= this.deck());
    deck.speed(this.rate);
    deck.volume(this.loud.volume, this.loud.muted);
    deck.loudness(this.factor(source));
    await deck.load(source, 0, this.settings.rung);
  }

  private begin(): void {
    const [source, incoming, outgoing] = [this.cued, this.back, this.front];
    if (!source || !incoming) return;
    const moment = this.moment(source);
    const seconds = Math.min(overlap(moment), Math.max(0, moment.left));
    this.front = incoming;
    this.back = outgoing;
    this.playing = source;
    this.next = undefined;
    this.cued = undefined;
    this.refused = undefined;
    incoming.level(1);
    if (seconds > 0) {
      incoming.fade(1, seconds);
      outgoing.fade(0, seconds);
    }
    void incoming.play();
    this.leaving = setTimeout(() => this.settle(), moment.left * 1000 + 500);
    this.listener.advanced(source);
    incoming.tell();
  }

  /** The end came before its plan: a page that sleeps has slow clocks. */
  private ended(): void {
    if (this.cued && this.running) this.begin();
    else this.listener.ended();
  }

  /** Ends an overlap at once: only the deck in front is heard. */
  private settle(): void {
    if (!this.leaving) return;
    clearTimeout(this.leaving);
    this.leaving = undefined;
    this.front.level(1);
    this.back?.release();
  }

  private uncue(): void {
    clearTimeout(this.timer);
    if (this.cued) this.back?.release();
    this.cued = undefined;
  }

  private refuse(): void {
    this.refused = this.cued?.key;
    this.uncue();
  }

  private factor({ gainDb }: Source): number {
    return this.settings.loudness === 'off' ? 1 : factorOf(gainDb);
  }
}
