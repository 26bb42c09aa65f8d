import { useNavigate } from '@tanstack/react-router';
import type { Invitation } from '@/api/types';
import { queries } from '@/api/queries';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { useJoinRoom } from '@/room/roomApi';
import { useDecline, useMyInvitations } from './invitationApi';
import styles from './MyInvitations.module.css';

/** Who asks one in, above all other rooms; nothing while nobody does. */
export function MyInvitations() {
  const t = useText();
  const items = useMyInvitations().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className={styles.invitations} aria-labelledby="invitations">
      <h2 id="invitations">{t('invitation.yours')}</h2>
      <ul>
        {items.map((invitation) => (
          <Asked key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function Asked({ invitation }: { invitation: Invitation }) {
  const t = useText();
  const navigate = useNavigate();
  const join = useJoinRoom();
  const decline = useDecline();
  const { id, room, roomName, inviter } = invitation;
  const enter = () =>
    join.mutate(room, {
      onSuccess: () => {
        void queries.invalidateQueries({ queryKey: ['invitations'] });
        void navigate({ to: '/rooms/$room', params: { room } });
      },
      onError: refusal,
    });
  return (
    <li className={styles.asked}>
      <Avatar id={inviter?.id ?? ''} name={inviter?.displayName ?? ''} picture={inviter?.avatar} />
      <p>
        <b>{roomName}</b>
        <span>{t('invitation.toText', { name: inviter?.displayName ?? '' })}</span>
      </p>
      <div className={styles.answers}>
        <Button look="act" busy={join.isPending} onClick={enter}>
          {t('invitation.acceptOne', { room: roomName })}
        </Button>
        <Button busy={decline.isPending} onClick={() => decline.mutate(id, { onError: refusal })}>
          {t('invitation.decline')}
        </Button>
      </div>
    </li>
  );
}
