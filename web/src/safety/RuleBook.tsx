import type { ContentRule } from '@/api/types';
import { EmptyState } from '@/design/EmptyState';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { RuleCard } from './RuleCard';
import { RuleDialog } from './RuleDialog';
import styles from './RulesPage.module.css';
import { SafetySettings } from './SafetySettings';
import { house } from './safetyCalls';
import { useRules } from './safetyApi';
import { TryField } from './TryField';

interface RuleBookProps {
  /** Or the house. */
  room: string;
  draft: ContentRule | undefined;
  onDraft: (draft: ContentRule | undefined) => void;
}

/** The rules of a room or of the house, one after the other, and how they are guarded. */
export function RuleBook({ room, draft, onDraft }: RuleBookProps) {
  const t = useText();
  const rules = useRules(room);
  const items: ContentRule[] = rules.data?.items ?? [];
  return (
    <>
      {rules.isError && <Trouble cause={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.isPending && <Skeleton height="96px" />}
      {rules.isSuccess && items.length === 0 && (
        <EmptyState title={t('rules.none')} text={t(room === house ? 'house.rulesNone' : 'rules.noneText')} />
      )}
      <ul className={styles.rules}>
        {items.map((rule) => (
          <RuleCard key={rule.id} room={room} rule={rule} onEdit={() => onDraft(rule)} />
        ))}
      </ul>
      {rules.isSuccess && <TryField room={room} />}
      {rules.isSuccess && <SafetySettings room={room} />}
      {draft && <RuleDialog room={room} draft={draft} onClose={() => onDraft(undefined)} />}
    </>
  );
}
