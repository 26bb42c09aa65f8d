import { useState } from 'react';
import type { ContentRule } from '@/api/types';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { RuleBook } from '@/safety/RuleBook';
import { fresh } from '@/safety/ruleDraft';
import { house } from '@/safety/safetyCalls';
import { AdminPage } from './AdminPage';
import { HouseRecord } from './HouseRecord';

/** What may be said in no room at all, how rooms are guarded that say nothing of it, and who changed it. */
export function HouseRulesPage() {
  const t = useText();
  const [draft, setDraft] = useState<ContentRule>();
  return (
    <AdminPage title={t('house.rulesTitle')} lead={t('house.rulesLead')}
      action={<Button look="act" onClick={() => setDraft(fresh)}>{t('rules.add')}</Button>}>
      <RuleBook room={house} draft={draft} onDraft={setDraft} />
      <HouseRecord />
    </AdminPage>
  );
}
