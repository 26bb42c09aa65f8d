import type { Entry } from './queue';

interface Controls {
  toggle(): void;
  next(): void;
  previous(): void;
  seek(position: number): void;
  nudge(seconds: number): void;
}

/** Tells the lock screen and the system's media panel what plays. */
export function announce({ title, artist, cover }: Entry): void {
  if (!('mediaSession' in navigator)) return;
  const artwork = cover ? [{ src: new URL(cover, location.origin).href }] : [];
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist, album: 'Veza', artwork });
}

export function announcePosition(position: number, duration: number): void {
  if (!('mediaSession' in navigator) || !Number.isFinite(duration) || duration <= 0) return;
  navigator.mediaSession.setPositionState({ duration, position: Math.min(position, duration), playbackRate: 1 });
}

/** Media keys, headsets, lock screen. */
export function listenToKeys(controls: Controls): void {
  if (!('mediaSession' in navigator)) return;
  const on = (action: MediaSessionAction, does: MediaSessionActionHandler) =>
    navigator.mediaSession.setActionHandler(action, does);
  on('play', () => controls.toggle());
  on('pause', () => controls.toggle());
  on('nexttrack', () => controls.next());
  on('previoustrack', () => controls.previous());
  on('seekto', ({ seekTime }) => controls.seek(seekTime ?? 0));
  on('seekbackward', ({ seekOffset }) => controls.nudge(-(seekOffset ?? 10)));
  on('seekforward', ({ seekOffset }) => controls.nudge(seekOffset ?? 10));
}
