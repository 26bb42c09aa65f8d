import * as Popover from '@radix-ui/react-popover';
import { SmilePlus } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { IconButton } from '@/design/Button';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import picker from '@/message/ReactionPicker.module.css';
import styles from './EmojiButton.module.css';

const EmojiPicker = lazy(() => import('./EmojiPicker'));

/** Beside a field: puts an emoji where the caret stands. Phones have a key for it. */
export function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const picked = useRef(false);

  function pick(emoji: string) {
    picked.current = true;
    setOpen(false);
    onPick(emoji);
  }

  function change(opens: boolean) {
    picked.current = false;
    setOpen(opens);
  }

  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Trigger asChild>
        <IconButton name={t('emoji.add')} className={styles.button}>
          <SmilePlus />
        </IconButton>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={picker.picker} side="top" align="end" sideOffset={8} collisionPadding={12} aria-label={t('emoji.add')}
          onCloseAutoFocus={(event) => picked.current && event.preventDefault()}>
          <Suspense fallback={<Skeleton height="332px" />}>
            <EmojiPicker autoFocus onPick={pick} />
          </Suspense>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
