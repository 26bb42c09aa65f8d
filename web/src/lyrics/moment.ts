import { usePlayer } from '@/player/playerStore';

/** The player tells its place a few times a second; between them the clock goes on. */
let told = { position: 0, at: 0 };

usePlayer.subscribe(({ position, playing, buffering }, before) => {
  if (position !== before.position || playing !== before.playing || buffering !== before.buffering) {
    told = { position, at: performance.now() };
  }
});

/** No place is told for longer than this only when nothing is heard. */
const longest = 1_000;

/** Where the track is, in milliseconds; 0 when another one is heard. */
export function momentOf(track: string, now = performance.now()): number {
  const { queue, index, position, playing, buffering } = usePlayer.getState();
  if (queue[index]?.id !== track) return 0;
  const since = told.position === position && playing && !buffering ? Math.min(now - told.at, longest) : 0;
  return Math.round(position * 1_000 + since);
}
