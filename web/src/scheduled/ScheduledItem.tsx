import { Paperclip, Pencil, SendHorizontal, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FormattedDate, FormattedList } from 'react-intl';
import { Problem } from '@/api/Problem';
import type { ScheduledMessage } from '@/api/types';
import { IconButton } from '@/design/Button';
import { TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useProblemText } from '@/i18n/useProblemText';
import { useText } from '@/i18n/useText';
import { useCancelScheduled, useSendScheduled, useUpdateScheduled } from './scheduledApi';
import { WhenForm } from './WhenForm';
import styles from './Scheduled.module.css';

/** One message that waits, or why it could not be sent. */
export function ScheduledItem({ message }: { message: ScheduledMessage }) {
  const t = useText();
  const tell = useProblemText();
  const cancel = useCancelScheduled(message);
  const send = useSendScheduled(message);
  const [editing, setEditing] = useState(false);
  const files = message.attachments.map(({ name }) => name);
  if (editing) return <Edited message={message} onDone={() => setEditing(false)} />;
  return (
    <li data-failed={message.failure ? '' : undefined}>
      {message.text && <p>{message.text}</p>}
      {files.length > 0 && (
        <p className={styles.files}>
          <Paperclip aria-hidden="true" />
          <FormattedList value={files} />
        </p>
      )}
      {message.failure && (
        <p className={styles.failed} role="alert">
          {t('scheduled.failed')} {tell(new Problem({ code: message.failure }))}
        </p>
      )}
      <div className={styles.when}>
        <time dateTime={message.at}>
          <FormattedDate value={message.at} dateStyle="full" timeStyle="short" />
        </time>
        <IconButton size="small" name={t('action.edit')} onClick={() => setEditing(true)}>
          <Pencil />
        </IconButton>
        <IconButton size="small" name={t('scheduled.sendNow')} disabled={send.isPending} onClick={() => send.mutate()}>
          <SendHorizontal />
        </IconButton>
        <IconButton size="small" name={t('scheduled.cancel')} disabled={cancel.isPending} onClick={() => cancel.mutate()}>
          <Trash2 />
        </IconButton>
      </div>
    </li>
  );
}

function Edited({ message, onDone }: { message: ScheduledMessage; onDone: () => void }) {
  const t = useText();
  const update = useUpdateScheduled(message);
  const [text, setText] = useState(message.text);
  const ahead = new Date(message.at) > new Date() ? message.at : undefined;
  return (
    <li>
      <FormProblem cause={update.error} />
      <WhenForm at={ahead} doing={t('action.save')} busy={update.isPending}
        onDone={(at) => update.mutate({ text, at }, { onSuccess: onDone })}>
        <TextField label={t('scheduled.words')} required={message.attachments.length === 0} maxLength={4000} value={text} autoFocus
          onChange={(event) => setText(event.target.value)} />
      </WhenForm>
    </li>
  );
}
