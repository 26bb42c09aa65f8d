import type { Entry } from './queue';

interface Controls {
  resume(): void;
  pause(): void;
  next(): void;
  previous(): void;
  seek(position: number): void;
  nudge(seconds: number): void;
}

const step = 10;

const panel = () => ('mediaSession' in navigator ? navigator.mediaSession : undefined);

/** Tells the lock screen and the system's media panel what plays. */
export function announce({ title, artist, cover }: Entry): void {
  const session = panel();
  if (!session) return;
  const artwork = cover ? [{ src: new URL(cover, location.origin).href, type: 'image/jpeg' }] : [];
  session.metadata = new MediaMetadata({ title, artist, album: 'Veza', artwork });
}

export function announcePlaying(playing: boolean): void {
  const session = panel();
  if (session) session.playbackState = playing ? 'playing' : 'paused';
}

export function announcePosition(position: number, duration: number, playbackRate: number): void {
  if (!Number.isFinite(duration) || duration <= 0) return;
  panel()?.setPositionState?.({ duration, position: Math.max(0, Math.min(position, duration)), playbackRate });
}

/** Media keys, headsets, lock screen. */
export function listenToKeys(controls: Controls): void {
  const on = (action: MediaSessionAction, does: MediaSessionActionHandler) => {
    try {
      panel()?.setActionHandler(action, does);
    } catch {
      // A browser that does not know the key has no such key.
    }
  };
  on('play', () => controls.resume());
  on('pause', () => controls.pause());
  on('stop', () => controls.pause());
  on('nexttrack', () => controls.next());
  on('previoustrack', () => controls.previous());
  on('seekto', ({ seekTime }) => controls.seek(seekTime ?? 0));
  on('seekbackward', ({ seekOffset }) => controls.nudge(-(seekOffset ?? step)));
  on('seekforward', ({ seekOffset }) => controls.nudge(seekOffset ?? step));
}
