import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { DeleteMessagesDialog } from '@/moderation/DeleteMessagesDialog';
import { mostSelected, selectsNone, useSelection } from './selectionStore';
import styles from './SelectionBar.module.css';

/** In place of the composer while messages are being selected. */
export function SelectionBar({ room }: { room: string }) {
  const t = useText();
  const ids = useSelection((state) => state.ids);
  const [asking, setAsking] = useState(false);
  useEffect(() => selectsNone, [room]);
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => !asking && key === 'Escape' && selectsNone();
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [asking]);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('message.selection')}>
      <p role="status">
        {t('message.selected', { count: ids.size })} {ids.size >= mostSelected && t('message.selectedMost')}
      </p>
      <Button onClick={selectsNone}>{t('action.cancel')}</Button>
      <Button look="stop" icon={<Trash2 />} disabled={ids.size === 0} onClick={() => setAsking(true)}>
        {t('action.delete')}
      </Button>
      {asking && <DeleteMessagesDialog room={room} messages={[...ids]} onClose={() => setAsking(false)} onDone={selectsNone} />}
    </div>
  );
}
