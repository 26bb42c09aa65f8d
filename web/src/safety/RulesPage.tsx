import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ContentRule } from '@/api/types';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { useRoom } from '@/room/roomApi';
import { RuleCard } from './RuleCard';
import { RuleDialog } from './RuleDialog';
import { fresh } from './ruleDraft';
import styles from './RulesPage.module.css';
import { SafetySettings } from './SafetySettings';
import { useRules } from './safetyApi';
import { TryField } from './TryField';

/** What may be said in a room, and how it is guarded. */
export function RulesPage() {
  const t = useText();
  const { room } = useParams({ strict: false }) as { room: string };
  const name = useRoom(room).data?.name ?? '';
  const rules = useRules(room);
  const [draft, setDraft] = useState<ContentRule>();
  const items: ContentRule[] = rules.data?.items ?? [];
  return (
    <Page title={t('rules.of', { name })} lead={t('rules.lead')}
      action={
        <>
          <Link to="/rooms/$room" params={{ room }} className={styles.back}>{t('queue.back')}</Link>
          <Button look="act" onClick={() => setDraft(fresh)}>{t('rules.add')}</Button>
        </>
      }>
      {rules.isError && <Trouble cause={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.isPending && <Skeleton height="96px" />}
      {rules.isSuccess && items.length === 0 && <EmptyState title={t('rules.none')} text={t('rules.noneText')} />}
      <ul className={styles.rules}>
        {items.map((rule) => (
          <RuleCard key={rule.id} room={room} rule={rule} onEdit={() => setDraft(rule)} />
        ))}
      </ul>
      {rules.isSuccess && <TryField room={room} />}
      {rules.isSuccess && <SafetySettings room={room} />}
      {draft && <RuleDialog room={room} draft={draft} onClose={() => setDraft(undefined)} />}
    </Page>
  );
}
