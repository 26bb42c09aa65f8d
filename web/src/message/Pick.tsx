import type { Message } from '@/api/types';
import { useText } from '@/i18n/useText';
import { selects, useSelection } from './selectionStore';
import styles from './MessageRow.module.css';

/** Whether a message is among those one has selected. */
export function Pick({ message, name }: { message: Message; name: string }) {
  const t = useText();
  const picked = useSelection(({ ids }) => ids.has(message.id));
  return (
    <label className={styles.pick}>
      <span className="hidden-text">{t('message.pick', { name, text: message.text })}</span>
      <input type="checkbox" checked={picked} disabled={!!message.deletedAt} onChange={() => selects(message)} />
    </label>
  );
}
