import { Pencil, Trash2 } from 'lucide-react';
import type { ContentRule } from '@/api/types';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { actionOf, kindOf } from './ruleDraft';
import styles from './RulesPage.module.css';
import { useDeleteRule } from './safetyApi';

interface RuleCardProps {
  room: string;
  rule: ContentRule;
  onEdit: () => void;
}

/** A rule in the list. */
export function RuleCard({ room, rule, onEdit }: RuleCardProps) {
  const t = useText();
  const drop = useDeleteRule(room);
  return (
    <li className={styles.rule}>
      <div>
        <b>{rule.name}</b>
        <p>
          {t(`rules.kind.${kindOf(rule)}`)} · {t(`rules.action.${actionOf(rule)}`)}
          {!rule.enabled && ` · ${t('rules.off')}`}
          {rule.patterns.length > 0 && ` · ${rule.patterns.slice(0, 5).join(', ')}`}
        </p>
      </div>
      <IconButton name={t('rules.change', { name: rule.name })} onClick={onEdit}>
        <Pencil />
      </IconButton>
      <IconButton name={t('rules.delete', { name: rule.name })} disabled={drop.isPending}
        onClick={() => drop.mutate(rule.id)}>
        <Trash2 />
      </IconButton>
    </li>
  );
}
