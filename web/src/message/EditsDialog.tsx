import { FormattedDate } from 'react-intl';
import type { Message } from '@/api/types';
import { Dialog } from '@/design/Dialog';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { useEdits } from './messageApi';
import styles from './MessageDialogs.module.css';

/** What a message said before, the newest words first. */
export function EditsDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useText();
  const edits = useEdits(message);
  const earlier = (edits.data?.items ?? []).toReversed();
  return (
    <Dialog open onOpenChange={onClose} title={t('message.edits')}>
      <FormProblem cause={edits.error} />
      {edits.isPending && <Skeleton height="72px" />}
      <ol className={styles.edits}>
        <li>
          <p className={styles.when}>{t('message.editsNow')}</p>
          <blockquote className={styles.words}>{message.text}</blockquote>
        </li>
        {earlier.map(({ edit, text, at }) => (
          <li key={edit}>
            <p className={styles.when}>
              {t('message.editsUntil')} <FormattedDate value={at} dateStyle="medium" timeStyle="short" />
            </p>
            <blockquote className={styles.words}>{text}</blockquote>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
