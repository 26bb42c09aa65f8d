import { X } from 'lucide-react';
import type { Message } from '@/api/types';
import { IconButton } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { LinkCard } from './LinkCard';
import { removePreviews } from './messageApi';
import { mayDelete, type Rights } from './useRights';
import styles from './LinkCards.module.css';

/** What the pages a message links to say about themselves; whoever wrote it may take them off. */
export function LinkCards({ message, rights }: { message: Message; rights: Rights }) {
  const t = useText();
  return (
    <div className={styles.cards}>
      {message.previews?.map((preview) => <LinkCard key={preview.url} preview={preview} />)}
      {mayDelete(message, rights) && (
        <IconButton size="small" name={t('preview.remove')} className={styles.remove}
          onClick={() => void removePreviews(message).catch(refusal)}>
          <X />
        </IconButton>
      )}
    </div>
  );
}
