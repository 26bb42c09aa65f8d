import { Ellipsis, Pencil, Reply, SmilePlus } from 'lucide-react';
import type { Message } from '@/api/types';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { answers, edits, opensMenu, picks, useFocus } from './focusStore';
import type { Rights } from './useRights';
import styles from './MessageActions.module.css';

interface MessageActionsProps {
  message: Message;
  rights: Rights;
  /** Only those of the message one stands at are in the order of the Tab key. */
  reached: boolean;
  /** What only a pointer finds is there too. */
  all: boolean;
}

/** What one can do with a message: plain buttons, for a room has thousands of them; what they open is there once. */
export function MessageActions({ message, rights, reached, all }: MessageActionsProps) {
  const t = useText();
  const opened = useFocus(({ menu, picking }) => (menu ?? picking)?.message.id === message.id);
  const own = rights.writes && rights.me === message.author?.id;
  const tabIndex = reached ? 0 : -1;
  return (
    <div role="group" className={styles.actions} aria-label={t('message.actions')} data-opened={opened || undefined}>
      {all && rights.reacts && (
        <IconButton size="small" name={t('message.react')} className={styles.pointed} tabIndex={tabIndex}
          aria-haspopup="dialog" onClick={({ currentTarget }) => picks({ message, at: currentTarget })}>
          <SmilePlus />
        </IconButton>
      )}
      {all && rights.writes && (
        <IconButton size="small" name={t('message.answer')} className={styles.pointed} tabIndex={tabIndex}
          onClick={() => answers(message)}>
          <Reply />
        </IconButton>
      )}
      {all && own && (
        <IconButton size="small" name={t('message.edit')} className={styles.pointed} tabIndex={tabIndex}
          onClick={() => edits(message)}>
          <Pencil />
        </IconButton>
      )}
      <IconButton size="small" name={t('message.more')} tabIndex={tabIndex} aria-haspopup="menu" aria-expanded={opened}
        onClick={({ currentTarget }) => opensMenu({ message, at: currentTarget })}>
        <Ellipsis />
      </IconButton>
    </div>
  );
}
