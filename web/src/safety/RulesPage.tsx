import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ContentRule } from '@/api/types';
import { Button } from '@/design/Button';
import { Page } from '@/design/Page';
import { useText } from '@/i18n/useText';
import { RoomBack } from '@/room/RoomBack';
import { useRoom } from '@/room/roomApi';
import { RuleBook } from './RuleBook';
import { fresh } from './ruleDraft';

/** What may be said in a room, and how it is guarded. */
export function RulesPage() {
  const t = useText();
  const { room } = useParams({ strict: false }) as { room: string };
  const name = useRoom(room).data?.name ?? '';
  const [draft, setDraft] = useState<ContentRule>();
  return (
    <Page title={t('rules.of', { name })} lead={t('rules.lead')}
      action={<Button look="act" onClick={() => setDraft(fresh)}>{t('rules.add')}</Button>}>
      <RoomBack room={room} name={name} />
      <RuleBook room={room} draft={draft} onDraft={setDraft} />
    </Page>
  );
}
