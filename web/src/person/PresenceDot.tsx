import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { statusOf, usePresence } from './presenceStore';
import styles from './PresenceDot.module.css';

const names = {
  ONLINE: 'presence.online',
  IDLE: 'presence.idle',
  DO_NOT_DISTURB: 'presence.doNotDisturb',
  INVISIBLE: 'presence.invisible',
  OFFLINE: 'presence.offline',
  STATUS_UNSPECIFIED: 'presence.offline',
} as const;

/** Whether somebody is there: by colour and shape, and in words for who sees neither. */
export function PresenceDot({ user }: { user: string }) {
  const t = useText();
  const me = useSession((state) => state.user?.id);
  const status = usePresence((state) => statusOf(state, user, me));
  return <i className={styles.dot} data-status={status} role="img" aria-label={t(names[status])} />;
}
