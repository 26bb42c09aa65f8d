import { useState } from 'react';
import type { ContentRule } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Dialog } from '@/design/Dialog';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { actionOf, actions, asStored, isListed, isStored, isWhole, kindOf, kinds, patternsIn } from './ruleDraft';
import styles from './RulesPage.module.css';
import { useStoreRule } from './safetyApi';
import { TryField } from './TryField';

interface RuleDialogProps {
  room: string;
  draft: ContentRule;
  onClose: () => void;
}

/** Writes a rule, and tries it before it holds. */
export function RuleDialog({ room, draft, onClose }: RuleDialogProps) {
  const t = useText();
  const store = useStoreRule(room);
  const [rule, setRule] = useState(draft);
  const [list, setList] = useState(draft.patterns.join('\n'));
  const change = (part: Partial<ContentRule>) => setRule((now) => ({ ...now, ...part }));
  const whole = asStored({ ...rule, patterns: patternsIn(list) });
  const kind = kindOf(rule);
  const number = (value: string) => Math.max(0, Number.parseInt(value, 10) || 0);
  return (
    <Dialog open onOpenChange={onClose} title={t(isStored(draft) ? 'rules.edit' : 'rules.add')}>
      <Field label={t('rules.name')} value={rule.name} maxLength={60} onChange={({ target }) => change({ name: target.value })} />
      <Choice label={t('rules.kind')} value={kind} onChange={(value) => change({ kind: value })}
        options={kinds.map((value) => ({ value, name: t(`rules.kind.${value}`) }))} />
      {isListed(kind) ? (
        <TextField label={t(`rules.patterns.${kind as 'WORDS' | 'REGEX' | 'LINKS'}`)} hint={t(`rules.hint.${kind as 'WORDS' | 'REGEX' | 'LINKS'}`)}
          value={list} onChange={({ target }) => setList(target.value)} />
      ) : (
        <div className={styles.numbers}>
          <Field label={t(`rules.limit.${kind as 'MENTIONS' | 'REPETITION'}`)} type="number" min={0} value={rule.limit}
            onChange={({ target }) => change({ limit: number(target.value) })} />
          {kind === 'MENTIONS' && (
            <Field label={t('rules.perMinute')} type="number" min={0} value={rule.limitPerMinute}
              onChange={({ target }) => change({ limitPerMinute: number(target.value) })} />
          )}
        </div>
      )}
      {kind === 'LINKS' && (
        <label>
          <input type="checkbox" checked={rule.allowListed} onChange={({ target }) => change({ allowListed: target.checked })} />{' '}
          {t('rules.allowListed')}
        </label>
      )}
      <Choice label={t('rules.action')} value={actionOf(rule)} onChange={(action) => change({ action })}
        options={actions.map((value) => ({ value, name: t(`rules.action.${value}`) }))} />
      {rule.action === 'TIME_OUT' && (
        <Field label={t('rules.minutes')} type="number" min={1} value={Math.round(rule.timeOutSeconds / 60)}
          onChange={({ target }) => change({ timeOutSeconds: number(target.value) * 60 })} />
      )}
      <Field label={t('rules.notice')} value={rule.notice} maxLength={200} onChange={({ target }) => change({ notice: target.value })} />
      <label>
        <input type="checkbox" checked={rule.enabled} onChange={({ target }) => change({ enabled: target.checked })} />{' '}
        {t('rules.enabled')}
      </label>
      <TryField room={room} rule={whole} />
      <FormProblem cause={store.error} />
      <Button look="act" busy={store.isPending} disabled={!isWhole(whole)} onClick={() => store.mutate(whole, { onSuccess: onClose })}>
        {t('rules.save')}
      </Button>
    </Dialog>
  );
}
