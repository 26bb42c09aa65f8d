import { ShieldAlert } from 'lucide-react';
import { useEffect } from 'react';
import { FormattedTime } from 'react-intl';
import { queries } from '@/api/queries';
import type { Room } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useGuard } from './safetyApi';
import styles from './GuardBanner.module.css';

/** Says that a room is guarded against a raid; whoever may can end it. */
export function GuardBanner({ room }: { room: Room }) {
  const t = useText();
  const guard = useGuard(room.id);
  const until = room.guardedUntil;
  useEndOf(room.id, until);
  if (!until) return null;
  return (
    <div className={styles.banner} role="status">
      <ShieldAlert aria-hidden="true" />
      <p>
        {t('guard.on')} <FormattedTime value={until} />
      </p>
      {room.permissions.includes('TIME_OUT') && (
        <Button busy={guard.isPending} onClick={() => guard.mutate(undefined)}>
          {t('guard.end')}
        </Button>
      )}
      <FormProblem cause={guard.error} />
    </div>
  );
}

/** Nobody tells when a guard ends by itself, so the room is asked for then. */
function useEndOf(room: string, until: string | undefined): void {
  useEffect(() => {
    if (!until) return;
    const left = Math.max(0, Date.parse(until) - Date.now());
    const timer = setTimeout(() => void queries.invalidateQueries({ queryKey: ['rooms', 'one', room] }), left + 1_000);
    return () => clearTimeout(timer);
  }, [room, until]);
}
