import type { Room } from '@/api/types';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { Actions } from './Actions';

/** Who is kept out or silent just now. */
export function BansTab({ room }: { room: Room }) {
  const t = useText();
  return (
    <>
      <p className={styles.quiet}>{t('moderation.bansLead')}</p>
      <Actions room={room.id} sieve={{ active: true }} none={{ title: t('moderation.bansNone'), text: t('moderation.bansNoneText') }} />
    </>
  );
}
