import { Link2, UserRound } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Invitation } from '@/api/types';
import { Button } from '@/design/Button';
import { notice, refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useRevoke } from './invitationApi';

/** An open invitation: for whom, by whom, how long and how often it still works. */
export function InvitationItem({ invitation }: { invitation: Invitation }) {
  const t = useText();
  const intl = useIntl();
  const { id, room, inviter, invitee, expiresAt, maxUses, uses } = invitation;
  const revoke = useRevoke(room);
  const when = expiresAt && intl.formatDate(expiresAt, { dateStyle: 'medium', timeStyle: 'short' });
  const asides = [
    t('invitation.by', { name: inviter?.displayName ?? '' }),
    when ? t('invitation.until', { when }) : t('invitation.forEver'),
    !invitee && t('invitation.used', { uses, most: maxUses }),
  ];
  const go = () => revoke.mutate(id, { onSuccess: () => notice('invitation.revoked'), onError: refusal });
  return (
    <li className={styles.item}>
      {invitee ? <UserRound className={styles.sign} aria-hidden="true" /> : <Link2 className={styles.sign} aria-hidden="true" />}
      <div>
        <b>{invitee ? t('invitation.for', { name: invitee.displayName }) : t('invitation.anyone')}</b>
        <p>{asides.filter(Boolean).join(' · ')}</p>
      </div>
      <Button busy={revoke.isPending} onClick={go}>
        {t('invitation.revoke')}
      </Button>
    </li>
  );
}
