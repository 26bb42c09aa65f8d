import { useEffect, useState } from 'react';
import { useText } from '@/i18n/useText';
import { useOutbox } from '@/message/outbox';
import { useLink } from '@/realtime/linkStore';
import styles from './OfflineBar.module.css';

const grace = 2_500;

/** Says calmly that the line is down and what waits for it. */
export function OfflineBar() {
  const t = useText();
  const link = useLink((state) => state.link);
  const online = useLink((state) => state.online);
  const waiting = useOutbox(({ pending }) => pending.filter(({ state }) => state !== 'failed').length);
  const shown = useLasting(link === 'waiting' || link === 'connecting') || !online;
  return (
    <div role="status" className={styles.place}>
      {shown && (
        <p className={styles.bar}>
          {t(online ? 'offline.reconnecting' : 'offline.offline')} {waiting > 0 && t('offline.waiting', { count: waiting })}
        </p>
      )}
    </div>
  );
}

/** True once `state` has lasted a while: a blink of the network is nobody's business. */
function useLasting(state: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(state), state ? grace : 0);
    return () => clearTimeout(timer);
  }, [state]);
  return lasting;
}
