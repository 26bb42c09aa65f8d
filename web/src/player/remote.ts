import type { player as Player } from './player';

const player = () => import('./player').then((part) => part.player);
const tell = (does: (player: typeof Player) => void) => void player().then(does);

/** The player as seen from pages that may never play: it is fetched with the first wish. */
export const remote = {
  play: (...wish: Parameters<typeof Player.play>) => tell(({ play }) => play(...wish)),
  toggle: () => tell(({ toggle }) => toggle()),
  next: () => tell(({ next }) => next()),
  previous: () => tell(({ previous }) => previous()),
  nudge: (seconds: number) => tell(({ nudge }) => nudge(seconds)),
  mute: () => tell(({ mute }) => mute()),
  /** Somebody is about to press play. */
  prepare: () => tell(({ prepare }) => prepare()),
};
