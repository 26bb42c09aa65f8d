import { Link } from '@tanstack/react-router';
import { Pencil, Reply, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Comment } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { Button, IconButton } from '@/design/Button';
import { TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { useDeleteComment, useEditComment } from './commentApi';
import styles from './TrackComments.module.css';

interface CommentItemProps {
  comment: Comment;
  onSeek: (seconds: number) => void;
  /** Absent: one may not, or it is an answer itself. */
  onAnswer?: () => void;
  children?: ReactNode;
}

/** One comment: who, when in the track, what, and what one may do with it. */
export function CommentItem({ comment, onSeek, onAnswer, children }: CommentItemProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const { author } = comment;
  return (
    <li className={styles.item}>
      {author ? <Avatar id={author.id} name={author.displayName} size={36} picture={author.avatar} /> : <span className={styles.nobody} />}
      <div className={styles.said}>
        <p className={styles.who}>
          {author && (
            <Link to="/@{$handle}" params={{ handle: author.handle }}>
              {author.displayName}
            </Link>
          )}
          {!comment.replyTo && (
            <button type="button" className={styles.moment} onClick={() => onSeek(comment.atMs / 1000)}>
              {clock(comment.atMs / 1000)}
            </button>
          )}
          {comment.editedAt && <small>{t('comment.edited')}</small>}
        </p>
        {editing ? (
          <Editing comment={comment} onDone={() => setEditing(false)} />
        ) : (
          <p className={comment.deleted ? styles.quiet : styles.text}>{comment.deleted ? t('comment.deleted') : comment.text}</p>
        )}
        {children}
      </div>
      {!comment.deleted && !editing && (
        <div className={styles.acts}>
          {onAnswer && (
            <IconButton size="small" name={t('comment.answer')} onClick={onAnswer}>
              <Reply />
            </IconButton>
          )}
          {comment.mayEdit && (
            <IconButton size="small" name={t('action.edit')} onClick={() => setEditing(true)}>
              <Pencil />
            </IconButton>
          )}
          {comment.mayDelete && <Remove comment={comment} />}
        </div>
      )}
    </li>
  );
}

function Editing({ comment, onDone }: { comment: Comment; onDone: () => void }) {
  const t = useText();
  const edit = useEditComment(comment);
  const [text, setText] = useState(comment.text);
  return (
    <form className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        edit.mutate(text, { onSuccess: onDone });
      }}>
      <TextField label={t('action.edit')} rows={2} maxLength={1000} value={text} onChange={({ target }) => setText(target.value)} />
      <Button type="submit" look="act" busy={edit.isPending} disabled={!text.trim()}>
        {t('action.save')}
      </Button>
      <Button onClick={onDone}>{t('action.cancel')}</Button>
      <FormProblem cause={edit.error} />
    </form>
  );
}

function Remove({ comment }: { comment: Comment }) {
  const t = useText();
  const remove = useDeleteComment(comment);
  const [sure, setSure] = useState(false);
  return (
    <>
      <IconButton size="small" name={t(sure ? 'comment.deleteSure' : 'action.delete')} aria-pressed={sure} disabled={remove.isPending}
        onBlur={() => setSure(false)} onClick={() => (sure ? remove.mutate() : setSure(true))}>
        <Trash2 />
      </IconButton>
      <FormProblem cause={remove.error} />
    </>
  );
}
