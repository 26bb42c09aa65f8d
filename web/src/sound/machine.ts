import { Deck } from './Deck';
import { Graph } from './Graph';
import { Mixer, type MixerListener } from './Mixer';
import { useSoundSettings } from './soundSettings';
import { warmUp } from './Stream';

export type { MixerListener } from './Mixer';
export type { Source } from './Source';

/** The whole machine: decks, the graph they run through, and the settings of this device. */
export class Machine {
  private readonly decks: Deck[] = [];
  private readonly mixer: Mixer;
  private graph: Graph | undefined;

  constructor(listener: MixerListener) {
    this.mixer = new Mixer((heard) => this.join(new Deck(heard)), listener, useSoundSettings.getState());
    useSoundSettings.subscribe((settings) => {
      this.mixer.apply(settings);
      void this.graph?.apply(settings);
    });
    void warmUp();
  }

  load: Mixer['load'] = (source, from) => this.mixer.load(source, from);
  follow: Mixer['follow'] = (source) => this.mixer.follow(source);
  pause: Mixer['pause'] = () => this.mixer.pause();
  seek: Mixer['seek'] = (position) => this.mixer.seek(position);
  speed: Mixer['speed'] = (speed) => this.mixer.speed(speed);
  volume: Mixer['volume'] = (volume, muted) => this.mixer.volume(volume, muted);
  stop: Mixer['stop'] = () => this.mixer.stop();

  async play(): Promise<void> {
    this.open();
    this.graph?.wake();
    await this.mixer.play();
  }

  /** For falling asleep. */
  dim(level: number): void {
    this.graph?.dim(level);
  }

  /** The graph is born with the first press: browsers keep one that is older than any gesture silent. */
  private open(): void {
    if (this.graph) return;
    this.graph = Graph.open();
    this.decks.forEach((deck) => this.join(deck));
    void this.graph?.apply(useSoundSettings.getState());
  }

  private join(deck: Deck): Deck {
    if (!this.decks.includes(deck)) this.decks.push(deck);
    const { graph } = this;
    if (graph) deck.through((audio) => graph.channel(audio));
    return deck;
  }
}
