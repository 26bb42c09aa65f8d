import { useMutation } from '@tanstack/react-query';
import type { Message } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { remove } from './messageApi';
import styles from './MessageDialogs.module.css';

/** Asks before a message is gone for good. */
export function DeleteMessageDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useText();
  const deletion = useMutation({ mutationFn: () => remove(message), onSuccess: onClose });
  return (
    <Dialog open onOpenChange={onClose} title={t('message.deleteAsk')} description={t('message.deleteText')}>
      <blockquote className={styles.words}>{message.text}</blockquote>
      <FormProblem cause={deletion.error} />
      <Button look="stop" busy={deletion.isPending} onClick={() => deletion.mutate()}>
        {t('action.delete')}
      </Button>
    </Dialog>
  );
}
