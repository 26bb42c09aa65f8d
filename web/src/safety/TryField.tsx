import { useState, type FormEvent } from 'react';
import type { ContentRule } from '@/api/types';
import { Button } from '@/design/Button';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { actionOf } from './ruleDraft';
import styles from './RulesPage.module.css';
import { useTryRules } from './safetyApi';

/** Would this text be let through? Nothing is said. */
export function TryField({ room, rule }: { room: string; rule?: ContentRule }) {
  const t = useText();
  const tried = useTryRules(room);
  const [text, setText] = useState('');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (text.trim()) tried.mutate({ text, rule: rule && { ...rule, name: rule.name || '–' } });
  };
  return (
    <form className={styles.part} onSubmit={ask}>
      <Field label={t('rules.try')} hint={t('rules.tryHint')} value={text} maxLength={4000}
        onChange={({ target }) => setText(target.value)} />
      <div>
        <Button type="submit" busy={tried.isPending}>{t('rules.tryButton')}</Button>
      </div>
      <FormProblem cause={tried.error} />
      <div role="status" className={styles.hits}>
        {tried.data && tried.data.hits.length === 0 && <p>{t('rules.passes')}</p>}
        {tried.data?.hits.map((hit) => (
          <p key={hit.rule}>
            {hit.name}: {t(`rules.action.${actionOf(hit)}`)}
          </p>
        ))}
        {tried.data && !rule && <p className="figures">{t('rules.spamScore', { share: tried.data.spam })}</p>}
      </div>
    </form>
  );
}
