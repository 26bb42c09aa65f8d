import * as Popover from '@radix-ui/react-popover';
import { useMemo } from 'react';
import type { Message } from '@/api/types';
import { useText } from '@/i18n/useText';
import { picks } from './focusStore';
import { ReactionPicker } from './ReactionPicker';
import styles from './ReactionPicker.module.css';

/** Beside the message one wants to react to. */
export function ReactionPopover({ message, at }: { message: Message; at: HTMLElement }) {
  const t = useText();
  const anchor = useMemo(() => ({ current: at }), [at]);
  const done = () => picks(undefined);
  return (
    <Popover.Root open onOpenChange={done}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content className={styles.picker} align="end" side="top" sideOffset={4} collisionPadding={12}
          aria-label={t('message.react')} onCloseAutoFocus={() => at.focus()}>
          <ReactionPicker message={message} onDone={done} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
