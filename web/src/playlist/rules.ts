import type { PlaylistRule, PlaylistRules } from '@/api/types';

export type RuleKind = PlaylistRule extends infer R ? (R extends R ? keyof R : never) : never;

/** In the order in which they are offered. */
export const RULE_KINDS: RuleKind[] = [
  'genre',
  'tag',
  'bpm',
  'key',
  'mood',
  'artist',
  'ageDays',
  'liked',
  'heardWithinDays',
  'notHeardWithinDays',
  'stars',
  'rated',
  'average',
];

const firsts: Record<RuleKind, PlaylistRule> = {
  genre: { genre: '' },
  tag: { tag: '' },
  bpm: { bpm: { least: 90, most: 130 } },
  key: { key: { key: 'A_MINOR', mixing: true } },
  mood: { mood: 'CALM' },
  artist: { artist: '' },
  ageDays: { ageDays: { least: 0, most: 30 } },
  liked: { liked: true },
  heardWithinDays: { heardWithinDays: 30 },
  notHeardWithinDays: { notHeardWithinDays: 30 },
  stars: { stars: { least: 4, most: 5 } },
  rated: { rated: false },
  average: { average: { least: 4, most: 5 } },
};

export const ORDERS: PlaylistRules['order'][] = ['NEWEST', 'TITLE', 'TRENDING', 'RANDOM'];

export const FIRST_RULES: PlaylistRules = { match: 'ALL', items: [{ genre: '' }], order: 'NEWEST', limit: 100 };

export function kindOf(rule: PlaylistRule): RuleKind {
  return Object.keys(rule)[0] as RuleKind;
}

/** What a rule of another kind begins with. */
export function firstOf(kind: RuleKind): PlaylistRule {
  return firsts[kind];
}
