import type { Text } from '@/i18n/useText';

const TONICS = ['A_FLAT', 'E_FLAT', 'B_FLAT', 'F', 'C', 'G', 'D', 'A', 'E', 'B', 'F_SHARP', 'D_FLAT'] as const;

export type Tonic = (typeof TONICS)[number];
export type Key = `${Tonic}_MINOR` | `${Tonic}_MAJOR`;

/** In the order of the Camelot wheel: 1A to 12A, then 1B to 12B. */
export const KEYS: Key[] = [
  ...TONICS.map((tonic) => `${tonic}_MINOR` as const),
  ...TONICS.map((_, hour) => `${TONICS[(hour + 9) % 12]!}_MAJOR` as const),
];

export const MOODS = ['CALM', 'ENERGETIC', 'DARK', 'BRIGHT', 'HAPPY', 'SAD', 'DREAMY', 'AGGRESSIVE'] as const;

export type Mood = (typeof MOODS)[number];

/** Its number and letter on the wheel, as DJs write it. */
export function camelot(key: Key): string {
  const place = KEYS.indexOf(key);
  return `${(place % 12) + 1}${place < 12 ? 'A' : 'B'}`;
}

/** As musicians say it. */
export function keyName(key: Key, t: Text): string {
  const [, tonic, mode] = /^(.+)_(MINOR|MAJOR)$/.exec(key) as unknown as [string, Tonic, 'MINOR' | 'MAJOR'];
  return t(`explore.mode.${mode}`, { tonic: t(`explore.tonic.${tonic}`) });
}
