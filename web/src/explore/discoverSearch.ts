import { KEYS, MOODS, type Key, type Mood } from './keys';

export const ORDERS = ['NEWEST', 'TRENDING', 'CHART', 'TITLE', 'RANDOM'] as const;
export const WINDOWS = ['WEEK', 'MONTH', 'YEAR'] as const;

export type Order = (typeof ORDERS)[number];
export type Window = (typeof WINDOWS)[number];

/** Where one is in the catalogue; all of it is part of the address. */
export interface DiscoverSearch {
  query?: string;
  genre?: string;
  tag?: string;
  order?: Order;
  window?: Window;
  minBpm?: number;
  maxBpm?: number;
  key?: Key;
  mixing?: boolean;
  mood?: Mood;
  seed?: number;
}

/** Whatever stands in an address: what is none of it is left out. */
export function discoverSearch(found: Record<string, unknown>): DiscoverSearch {
  const search: DiscoverSearch = {
    query: words(found.query),
    genre: words(found.genre),
    tag: words(found.tag),
    order: among(ORDERS, found.order),
    window: among(WINDOWS, found.window),
    minBpm: beats(found.minBpm),
    maxBpm: beats(found.maxBpm),
    key: among(KEYS, found.key),
    mixing: String(found.mixing) === 'true' || undefined,
    mood: among(MOODS, found.mood),
    seed: Number.isSafeInteger(Number(found.seed)) ? Number(found.seed) || undefined : undefined,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** Whether anything but words and order narrows it down. */
export function narrowed({ genre, tag, minBpm, maxBpm, key, mood }: DiscoverSearch): boolean {
  return [genre, tag, minBpm, maxBpm, key, mood].some((one) => one !== undefined);
}

function words(value: unknown): string | undefined {
  return value ? String(value).slice(0, 100) : undefined;
}

function among<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}

function beats(value: unknown): number | undefined {
  const bpm = Math.round(Number(value));
  return bpm > 0 && bpm <= 400 ? bpm : undefined;
}
