import { Send } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { usePlayer } from '@/player/playerStore';
import { useAddComment } from './commentApi';
import styles from './TrackComments.module.css';

interface CommentFormProps {
  track: string;
  /** What is answered; absent: it is said at the moment that is heard. */
  replyTo?: string;
  onDone?: () => void;
}

/** Where one says something: at the moment being heard, or as an answer. */
export function CommentForm({ track, replyTo, onDone }: CommentFormProps) {
  const t = useText();
  const add = useAddComment(track);
  const [text, setText] = useState('');
  const at = usePlayer(({ queue, index, position }) => (queue[index]?.id === track ? Math.floor(position) : 0));
  function send(event: FormEvent) {
    event.preventDefault();
    if (!text.trim()) return;
    const done = () => {
      setText('');
      onDone?.();
    };
    add.mutate({ text, atMs: at * 1000, replyTo }, { onSuccess: done });
  }
  return (
    <form className={styles.form} onSubmit={send}>
      <TextField label={replyTo ? t('comment.answer') : t('comment.sayAt', { at: clock(at) })} rows={2} maxLength={1000} value={text}
        onChange={({ target }) => setText(target.value)} />
      <Button type="submit" look="act" icon={<Send />} busy={add.isPending} disabled={!text.trim()}>
        {t('comment.send')}
      </Button>
      <FormProblem cause={add.error} />
    </form>
  );
}
