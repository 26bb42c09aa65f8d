import type { ContentRule } from '@/api/types';

export const kinds = ['WORDS', 'REGEX', 'LINKS', 'MENTIONS', 'REPETITION'] as const;
export const actions = ['BLOCK', 'FLAG', 'TIME_OUT'] as const;

export type RuleKind = (typeof kinds)[number];
export type RuleAction = (typeof actions)[number];

/** A rule nobody has written yet. */
export const fresh: ContentRule = {
  id: '0',
  room: '0',
  name: '',
  kind: 'WORDS',
  patterns: [],
  allowListed: false,
  limit: 0,
  limitPerMinute: 0,
  action: 'BLOCK',
  timeOutSeconds: 600,
  notice: '',
  exemptRoles: [],
  enabled: true,
};

export function kindOf({ kind }: Pick<ContentRule, 'kind'>): RuleKind {
  return kinds.find((one) => one === kind) ?? 'WORDS';
}

export function actionOf({ action }: Pick<ContentRule, 'action'>): RuleAction {
  return actions.find((one) => one === action) ?? 'BLOCK';
}

/** Whether a kind looks for something listed; the others count. */
export function isListed(kind: RuleKind): boolean {
  return kind !== 'MENTIONS' && kind !== 'REPETITION';
}

/** Whether a rule is kept already, or only being written. */
export function isStored({ id }: Pick<ContentRule, 'id'>): boolean {
  return id !== fresh.id;
}

/** One a line, as people write lists. */
export function patternsIn(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))];
}

/** Whether there is enough of it to be kept. */
export function isWhole({ name, patterns, limit, limitPerMinute, ...rule }: ContentRule): boolean {
  const finds = isListed(kindOf(rule)) ? patterns.length > 0 : limit + limitPerMinute > 0;
  return !!name.trim() && finds;
}

/** As the server takes it: without what the kind does not know. */
export function asStored(draft: ContentRule): ContentRule {
  const kind = kindOf(draft);
  return {
    ...draft,
    patterns: isListed(kind) ? draft.patterns : [],
    allowListed: kind === 'LINKS' && draft.allowListed,
    limit: isListed(kind) ? 0 : draft.limit,
    limitPerMinute: kind === 'MENTIONS' ? draft.limitPerMinute : 0,
  };
}
