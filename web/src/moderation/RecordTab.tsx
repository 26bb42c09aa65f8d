import { useState } from 'react';
import type { ModerationKind, Room } from '@/api/types';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { nameOf } from '@/role/permissions';
import { useMembers } from '@/room/roomApi';
import styles from '@/room/RoomSettings.module.css';
import { Actions } from './Actions';

const kinds = ['KICK', 'BAN', 'UNBAN', 'TIME_OUT', 'END_TIME_OUT', 'MUTE', 'UNMUTE', 'DELETE_MESSAGES', 'GUARD', 'BLOCK_MESSAGE', 'TAKE_BACK', 'CREATE_RULE',
  'UPDATE_RULE', 'DELETE_RULE', 'CHANGE_SAFETY', 'DISMISS_REPORT', 'ESCALATE_REPORT', 'EXPORT'] as const satisfies ModerationKind[];

/** Everything moderators did in the room, by kind and by whom it was about. */
export function RecordTab({ room }: { room: Room }) {
  const t = useText();
  const [kind, setKind] = useState('');
  const [user, setUser] = useState('');
  const members = useMembers(room.id, true).data?.pages.flatMap((page) => page.members) ?? [];
  const sieve = { kind: (kind || undefined) as ModerationKind | undefined, user: user || undefined };
  return (
    <>
      <p className={styles.quiet}>{t('moderation.recordLead')}</p>
      <div className={styles.filters}>
        <SelectField label={t('moderation.kind')} value={kind} onChange={({ target }) => setKind(target.value)}
          options={[{ value: '', name: t('moderation.anyKind') }, ...kinds.map((value) => ({ value, name: t(`moderation.kind.${value}`) }))]} />
        <SelectField label={t('moderation.person')} value={user} onChange={({ target }) => setUser(target.value)}
          options={[{ value: '', name: t('moderation.anybody') }, ...members.map((one) => ({ value: one.person.id, name: nameOf(one) }))]} />
      </div>
      <Actions room={room.id} sieve={sieve} none={{ title: t('moderation.recordNone'), text: t('moderation.recordNoneText') }} />
    </>
  );
}
