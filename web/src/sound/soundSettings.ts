import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { flat } from './presets';

/** Kilobits per second, or as much as the line carries. */
export type Rung = 'auto' | 64 | 128 | 256 | 320;

export interface EqualiserSettings {
  on: boolean;
  /** Decibels for each of the ten bands. */
  bands: number[];
}

export interface EffectSettings {
  /** How much of it is mixed in, 0 to 100. */
  reverb: number;
  /** Seconds until the room is silent. */
  reverbSeconds: number;
  echo: number;
  echoMs: number;
  /** How much of each echo is echoed again, 0 to 90. */
  echoAgain: number;
}

export interface SoundSettings {
  /** Seconds two tracks overlap; 0 is gapless. */
  crossfade: number;
  loudness: 'off' | 'track';
  rung: Rung;
  equaliser: EqualiserSettings;
  effects: EffectSettings;
}

export const noEffects: EffectSettings = { reverb: 0, reverbSeconds: 2, echo: 0, echoMs: 350, echoAgain: 35 };

/** How this device sounds; it stays on this device, because another one has other speakers. */
export const useSoundSettings = create<SoundSettings>()(
  persist(
    (): SoundSettings => ({
      crossfade: 0,
      loudness: 'track',
      rung: 'auto',
      equaliser: { on: false, bands: [...flat] },
      effects: noEffects,
    }),
    { name: 'veza.sound', version: 1 },
  ),
);
