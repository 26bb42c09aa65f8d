import type { Room } from '@/api/types';
import { useText } from '@/i18n/useText';
import { MemberGroups } from './MemberGroups';
import styles from './RoomSettings.module.css';

/** Who is in the room, and what one can do about each. */
export function MembersTab({ room }: { room: Room }) {
  const t = useText();
  return (
    <>
      <p className={styles.quiet}>{t('room.membersLead')}</p>
      <MemberGroups room={room.id} open />
    </>
  );
}
