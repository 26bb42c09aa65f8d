import { useState } from 'react';
import type { Person } from '@/api/types';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { PeopleField } from '@/direct/PeopleField';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useInvite } from './invitationApi';

const week = 604_800;

/** A note for one person, who needs no link: it waits among their rooms. */
export function InvitePerson({ room }: { room: string }) {
  const t = useText();
  const invite = useInvite(room);
  const [query, setQuery] = useState('');
  const ask = ({ handle, displayName }: Person) =>
    invite.mutate({ handle, expiresInSeconds: week, maxUses: 1 }, {
      onSuccess: () => {
        setQuery('');
        notice('invitation.sent', { name: displayName });
      },
    });
  return (
    <section className={styles.part} data-wide>
      <h3>{t('invitation.person')}</h3>
      <p className={styles.quiet}>{t('invitation.personText')}</p>
      <PeopleField label={t('direct.find')} query={query} onQuery={setQuery} onPick={ask} />
      <FormProblem cause={invite.error} />
    </section>
  );
}
