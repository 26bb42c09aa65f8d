import { Link } from '@tanstack/react-router';
import { AtSign, X } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { heard, useCall } from './callStore';
import { covered } from './covered';
import { useMemberships } from '@/room/membershipStore';
import styles from './CallNotice.module.css';

/** Says politely that somebody calls one elsewhere, and leads there. */
export function CallNotice() {
  const t = useText();
  const call = useCall((state) => state.call);
  const direct = useMemberships(({ rooms }) => !!call && rooms[call.room]?.kind === 'DIRECT');
  return (
    <div role="status" className={styles.place}>
      {call && (
        <div className={styles.call}>
          <AtSign aria-hidden="true" />
          <Link to="/rooms/$room/$seq" params={{ room: call.room, seq: String(call.seq) }} search={{ thread: call.threadRoot }}
            onClick={heard}>
            <b>{t(direct ? 'direct.from' : 'call.from', { name: call.author?.displayName ?? '' })}</b>
            <span>{covered(call.text)}</span>
          </Link>
          <IconButton size="small" name={t('action.close')} onClick={heard}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  );
}
