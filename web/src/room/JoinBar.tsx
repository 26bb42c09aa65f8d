import { FormProblem } from '@/design/FormProblem';
import type { Room } from '@/api/types';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { useJoinRoom } from './roomApi';
import styles from './JoinBar.module.css';

/** In place of the composer: one reads along and may join. */
export function JoinBar({ room }: { room: Room }) {
  const t = useText();
  const join = useJoinRoom();
  return (
    <div className={styles.bar}>
      <p>{t('room.visiting', { name: room.name })}</p>
      <Button look="act" busy={join.isPending} onClick={() => join.mutate(room.id)}>
        {t('room.join')}
      </Button>
      <FormProblem cause={join.error} />
    </div>
  );
}
