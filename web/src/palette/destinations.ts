import type { LucideIcon } from 'lucide-react';

/** Somewhere the palette can lead, or something it can do. */
export interface Destination {
  id: string;
  kind: 'page' | 'room' | 'person' | 'track' | 'command';
  name: string;
  note?: string;
  to?: string;
  act?: () => void;
  cover?: string;
  Icon?: LucideIcon;
}

/** True when every word of `query` begins a word of `name`; accents do not matter. */
export function fits(name: string, query: string): boolean {
  const words = plain(name).split(/[\s._-]+/);
  return plain(query)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
