import { useState, type FormEvent } from 'react';
import type { Person } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { notice } from '@/design/noticeStore';
import { SelectField } from '@/design/SelectField';
import { useText } from '@/i18n/useText';
import { useDeleteMessages } from './moderationApi';

interface DeleteMessagesDialogProps {
  room: string;
  /** Whose last messages … */
  author?: Person;
  /** … or these. */
  messages?: string[];
  onClose: () => void;
  onDone?: () => void;
}

const counts = [1, 5, 10, 25, 50, 100];

/** Asks before many messages are gone for good. */
export function DeleteMessagesDialog({ room, author, messages = [], onClose, onDone }: DeleteMessagesDialogProps) {
  const t = useText();
  const deletion = useDeleteMessages(room);
  const [last, setLast] = useState(10);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason')).trim();
    deletion.mutate(author ? { author: author.id, last, reason } : { messages, reason }, {
      onSuccess: ({ deleted }) => {
        notice('moderation.done.DELETE_MESSAGES', { count: deleted.length });
        onDone?.();
        onClose();
      },
    });
  }

  const title = author ? t('moderation.deleteLast', { name: author.displayName }) : t('moderation.deleteThese', { count: messages.length });
  return (
    <Dialog open onOpenChange={onClose} title={title} description={t('moderation.deleteText')}>
      <form onSubmit={submit}>
        {author && (
          <SelectField label={t('moderation.howMany')} value={last} onChange={({ target }) => setLast(Number(target.value))}
            options={counts.map((count) => ({ value: count, name: t('moderation.last', { count }) }))} />
        )}
        <Field label={t('moderation.reason')} name="reason" maxLength={500} autoComplete="off" autoFocus hint={t('moderation.reasonKept')} />
        <FormProblem cause={deletion.error} />
        <Button look="stop" type="submit" busy={deletion.isPending}>
          {t('action.delete')}
        </Button>
      </form>
    </Dialog>
  );
}
