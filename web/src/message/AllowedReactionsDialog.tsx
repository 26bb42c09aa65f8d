import { lazy, Suspense } from 'react';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { quick } from './ReactionPicker';
import styles from './ReactionPicker.module.css';

const EmojiPicker = lazy(() => import('@/emoji/EmojiPicker'));

const most = 20;

interface AllowedReactionsDialogProps {
  allowed: string[];
  onAllowed: (emojis: string[]) => void;
  onClose: () => void;
}

/** Which reactions the next message takes; none chosen: any. */
export function AllowedReactionsDialog({ allowed, onAllowed, onClose }: AllowedReactionsDialogProps) {
  const t = useText();
  const offered = [...quick, ...allowed.filter((one) => !quick.includes(one))];

  function toggle(emoji: string) {
    if (allowed.includes(emoji)) onAllowed(allowed.filter((one) => one !== emoji));
    else if (allowed.length < most) onAllowed([...allowed, emoji]);
  }

  return (
    <Dialog open onOpenChange={onClose} title={t('message.allowed')} description={t('message.allowedHint')}>
      <div className={styles.quick}>
        {offered.map((emoji) => (
          <button key={emoji} type="button" aria-pressed={allowed.includes(emoji)} onClick={() => toggle(emoji)}>
            {emoji}
          </button>
        ))}
      </div>
      <Suspense fallback={<Skeleton height="332px" />}>
        <EmojiPicker chosen={allowed} onPick={toggle} />
      </Suspense>
      <Button look="act" onClick={onClose}>
        {t('action.done')}
      </Button>
    </Dialog>
  );
}
