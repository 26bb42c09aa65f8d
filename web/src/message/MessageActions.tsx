import * as Popover from '@radix-ui/react-popover';
import { Pencil, SmilePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Message } from '@/api/types';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { edits } from './focusStore';
import { MessageMenu } from './MessageMenu';
import { ReactionPicker } from './ReactionPicker';
import type { Rights } from './useRights';
import picker from './ReactionPicker.module.css';
import styles from './MessageActions.module.css';

/** What one can do with a message: beside it while one points at it, behind one button where there is no pointer. */
export function MessageActions({ message, rights }: { message: Message; rights: Rights }) {
  const t = useText();
  const [picking, setPicking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const own = rights.joined && rights.me === message.author?.id;
  return (
    <div ref={bar} role="group" className={styles.actions} aria-label={t('message.actions')}>
      {rights.joined && (
        <Popover.Root open={picking} onOpenChange={setPicking}>
          <Popover.Anchor virtualRef={bar as { current: HTMLDivElement }} />
          <Popover.Trigger asChild>
            <IconButton size="small" name={t('message.react')} className={styles.pointed}>
              <SmilePlus />
            </IconButton>
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content className={picker.picker} align="end" side="top" sideOffset={4} collisionPadding={12}
              aria-label={t('message.react')}>
              <ReactionPicker message={message} onDone={() => setPicking(false)} />
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
      {own && (
        <IconButton size="small" name={t('message.edit')} className={styles.pointed} onClick={() => edits(message)}>
          <Pencil />
        </IconButton>
      )}
      <MessageMenu message={message} rights={rights} onReact={() => setPicking(true)} />
    </div>
  );
}
