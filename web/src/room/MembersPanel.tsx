import { X } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { usePresence } from '@/person/presenceStore';
import { MemberGroups } from './MemberGroups';
import styles from './MembersPanel.module.css';

/** Who is in the room, beside what is said. */
export function MembersPanel({ room, onClose }: { room: string; onClose: () => void }) {
  const t = useText();
  const online = usePresence((state) => state.online[room] ?? 0);
  return (
    <aside className={styles.panel} aria-label={t('room.membersTitle')}>
      <header className={styles.head}>
        <h2>
          {t('room.membersTitle')}
          {online > 0 && <small>{t('presence.count', { count: online })}</small>}
        </h2>
        <IconButton size="small" name={t('action.close')} onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <MemberGroups room={room} />
    </aside>
  );
}
