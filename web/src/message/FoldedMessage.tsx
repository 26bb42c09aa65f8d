import { useState, type ReactNode } from 'react';
import type { Message } from '@/api/types';
import { useText } from '@/i18n/useText';
import { useQuiet } from '@/person/quietStore';
import styles from './FoldedMessage.module.css';

/** What somebody says whom one has blocked: folded, until one wants to read it after all. */
export function FoldedMessage({ message, children }: { message: Message; children: ReactNode }) {
  const t = useText();
  const blocked = useQuiet((state) => !!state.blocked[message.author?.id ?? '']);
  const [open, setOpen] = useState(false);
  if (!blocked || open) return children;
  return (
    <p className={styles.folded}>
      {t('relation.folded')}{' '}
      <button type="button" onClick={() => setOpen(true)}>
        {t('relation.unfold')}
      </button>
    </p>
  );
}
