import { create } from 'zustand';
import { usePlayer } from '@/player/playerStore';

/** The one attached sound that plays: beginning another, or a track, pauses it. */
export const useSound = create<{ playing?: string; position: number; duration: number }>()(() => ({
  position: 0,
  duration: 0,
}));

let sound: HTMLAudioElement | undefined;
let loaded: string | undefined;

function machine(): HTMLAudioElement {
  if (sound) return sound;
  const made = new Audio();
  made.ontimeupdate = () => useSound.setState({ position: made.currentTime });
  made.ondurationchange = () => useSound.setState({ duration: Number.isFinite(made.duration) ? made.duration : 0 });
  made.onpause = () => useSound.setState({ playing: undefined });
  made.onplay = () => useSound.setState({ playing: loaded });
  made.onended = () => useSound.setState({ playing: undefined, position: 0 });
  usePlayer.subscribe(({ playing }, before) => {
    if (playing && !before.playing) made.pause();
  });
  sound = made;
  return made;
}

export const isLoaded = (id: string) => loaded === id;

/** Plays or pauses the sound of an attachment. */
export async function toggleSound(id: string, url: string): Promise<void> {
  const audio = machine();
  if (loaded === id && !audio.paused) return audio.pause();
  if (loaded !== id) begin(audio, id, url);
  await hushPlayer();
  audio.volume = usePlayer.getState().volume;
  await audio.play();
}

export function seekSound(id: string, url: string, position: number): void {
  const audio = machine();
  if (loaded !== id) begin(audio, id, url);
  audio.currentTime = position;
  useSound.setState({ position });
}

function begin(audio: HTMLAudioElement, id: string, url: string): void {
  audio.pause();
  loaded = id;
  audio.src = url;
  useSound.setState({ playing: undefined, position: 0, duration: 0 });
}

async function hushPlayer(): Promise<void> {
  if (!usePlayer.getState().playing) return;
  const { player } = await import('@/player/player');
  player.toggle();
}
