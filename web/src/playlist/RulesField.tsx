import { Plus, X } from 'lucide-react';
import type { PlaylistRule, PlaylistRules } from '@/api/types';
import { Button, IconButton } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Field } from '@/design/Field';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { RuleValue } from './RuleValue';
import { firstOf, kindOf, ORDERS, RULE_KINDS, type RuleKind } from './rules';
import styles from './RulesField.module.css';

interface RulesFieldProps {
  rules: PlaylistRules;
  onChange: (rules: PlaylistRules) => void;
}

const most = 20;

/** By which a playlist finds what stands in it. */
export function RulesField({ rules, onChange }: RulesFieldProps) {
  const t = useText();
  const { items } = rules;
  const put = (at: number, rule: PlaylistRule) => onChange({ ...rules, items: items.with(at, rule) });
  return (
    <fieldset className={styles.rules}>
      <legend>{t('playlist.rules')}</legend>
      <Choice label={t('playlist.match')} value={rules.match} onChange={(match) => onChange({ ...rules, match })}
        options={[
          { value: 'ALL', name: t('playlist.matchAll') },
          { value: 'ANY', name: t('playlist.matchAny') },
        ]} />
      <ul>
        {items.map((rule, at) => (
          <li key={at} className={styles.rule}>
            <SelectField label={t('playlist.ruleIs')} value={kindOf(rule)}
              onChange={({ target }) => put(at, firstOf(target.value as RuleKind))}
              options={RULE_KINDS.map((kind) => ({ value: kind, name: t(`playlist.rule.${kind}`) }))} />
            <RuleValue rule={rule} onChange={(said) => put(at, said)} />
            <IconButton name={t('playlist.ruleRemove')} size="small" disabled={items.length === 1}
              onClick={() => onChange({ ...rules, items: items.toSpliced(at, 1) })}>
              <X />
            </IconButton>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('playlist.ruleLiked')}</p>
      <Button icon={<Plus />} disabled={items.length >= most} onClick={() => onChange({ ...rules, items: [...items, firstOf('tag')] })}>
        {t('playlist.ruleAdd')}
      </Button>
      <div className={styles.rule}>
        <SelectField label={t('explore.order')} value={rules.order}
          onChange={({ target }) => onChange({ ...rules, order: target.value as PlaylistRules['order'] })}
          options={ORDERS.map((order) => ({ value: order, name: t(`explore.order.${order}`) }))} />
        <Field label={t('playlist.limit')} type="number" required min={1} max={500} value={rules.limit}
          onChange={({ target }) => onChange({ ...rules, limit: target.valueAsNumber || 1 })} />
      </div>
    </fieldset>
  );
}
