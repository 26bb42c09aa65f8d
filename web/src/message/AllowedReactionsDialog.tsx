import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { useText } from '@/i18n/useText';
import { quick } from './ReactionPicker';
import styles from './ReactionPicker.module.css';

interface AllowedReactionsDialogProps {
  allowed: string[];
  onAllowed: (emojis: string[]) => void;
  onClose: () => void;
}

/** Which reactions the next message takes; none chosen: any. */
export function AllowedReactionsDialog({ allowed, onAllowed, onClose }: AllowedReactionsDialogProps) {
  const t = useText();
  const toggle = (emoji: string) =>
    onAllowed(allowed.includes(emoji) ? allowed.filter((one) => one !== emoji) : [...allowed, emoji]);
  return (
    <Dialog open onOpenChange={onClose} title={t('message.allowed')} description={t('message.allowedHint')}>
      <div className={styles.quick}>
        {quick.map((emoji) => (
          <button key={emoji} type="button" aria-pressed={allowed.includes(emoji)} onClick={() => toggle(emoji)}>
            {emoji}
          </button>
        ))}
      </div>
      <Button look="act" onClick={onClose}>
        {t('action.done')}
      </Button>
    </Dialog>
  );
}
