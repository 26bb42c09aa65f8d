import type { Room } from '@/api/types';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { InvitationItem } from './InvitationItem';
import { InviteForm } from './InviteForm';
import { InvitePerson } from './InvitePerson';
import { useInvitations } from './invitationApi';

/** Ways into the room: a link for whoever has it, a note for one person, and those that are still open. */
export function InvitationsTab({ room }: { room: Room }) {
  const t = useText();
  const invitations = useInvitations(room.id);
  const items = invitations.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <InviteForm room={room.id} />
      <InvitePerson room={room.id} />
      <section className={styles.part} data-wide>
        <h3>{t('invitation.open')}</h3>
        {invitations.isError && <Trouble cause={invitations.error} onRetry={() => void invitations.refetch()} />}
        {invitations.isPending && <Skeleton height="72px" />}
        {invitations.isSuccess && items.length === 0 && <p className={styles.quiet}>{t('invitation.none')}</p>}
        <ul className={styles.list}>
          {items.map((invitation) => (
            <InvitationItem key={invitation.id} invitation={invitation} />
          ))}
        </ul>
        {invitations.hasNextPage && (
          <Button look="ghost" busy={invitations.isFetchingNextPage} onClick={() => void invitations.fetchNextPage()}>
            {t('action.more')}
          </Button>
        )}
      </section>
    </>
  );
}
