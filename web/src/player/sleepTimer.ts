import { usePlayer } from './playerStore';
import { wakefulness } from './sleep';

const tick = 500;

let timer: ReturnType<typeof setInterval> | undefined;

/** Watches the clock while a time to sleep is set: quieter at the end, then silence. */
export function keepTime(music: { dim: (level: number) => void; over: () => void }): void {
  clearInterval(timer);
  music.dim(1);
  if (usePlayer.getState().sleep?.kind !== 'time') return;
  timer = setInterval(() => {
    const left = wakefulness(usePlayer.getState().sleep, Date.now());
    if (left > 0) return music.dim(left);
    clearInterval(timer);
    music.over();
    music.dim(1);
    usePlayer.setState({ sleep: undefined });
  }, tick);
}
