import { useMutation } from '@tanstack/react-query';
import { Bell, BellOff, Check, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Message, Room } from '@/api/types';
import { IconButton } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { callsOf, namedIn } from './calls';
import { edits } from './focusStore';
import { edit } from './messageApi';
import { WritingBox } from './WritingBox';
import styles from './Composer.module.css';

/** In place of new words: those of a message one has sent. Esc leaves them as they were. */
export function EditComposer({ message, room }: { message: Message; room: Room }) {
  const t = useText();
  const [text, setText] = useState(message.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const leave = () => edits(undefined);
  const before = callsOf(message, room.permissions?.includes('MENTION_ALL') ?? false);
  const [quietly, setQuietly] = useState(before !== 'ALL');
  const mentions = !quietly ? undefined : before === 'PEOPLE' ? 'PEOPLE' : 'NONE';
  const change = useMutation({ mutationFn: (words: string) => edit(message, words, mentions), onSuccess: leave });
  const save = (words: string) => (words === message.text ? leave() : change.mutate(words));

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(message.text.length, message.text.length);
  }, [message]);

  return (
    <form className={styles.composer} onSubmit={(event) => event.preventDefault()}>
      <FormProblem cause={change.error} />
      <p className={styles.editing}>
        <span>{t('message.editing')}</span>
        {namedIn(text).length > 0 && (
          <IconButton size="small" name={t(before === 'PEOPLE' ? 'message.editCallsPeople' : 'message.editCallsNobody')} aria-pressed={quietly}
            onClick={() => setQuietly(!quietly)}>
            {quietly ? <BellOff /> : <Bell />}
          </IconButton>
        )}
        <IconButton size="small" name={t('message.editCancel')} onClick={leave}>
          <X />
        </IconButton>
      </p>
      <WritingBox field={field} room={room} label={t('message.editWords')} text={text} onText={setText} onDone={save}
        onKey={({ key }) => key === 'Escape' && leave()} doing={t('action.save')} icon={<Check />} busy={change.isPending} />
    </form>
  );
}
