import { SendHorizontal } from 'lucide-react';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { Room } from '@/api/types';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { draftOf, keepDraft } from './drafts';
import { edits } from './focusStore';
import { post } from './outbox';
import { lastSaidBy } from './timelineStore';
import { useTellTyping } from './useTellTyping';
import { WritingBox } from './WritingBox';
import styles from './Composer.module.css';

/** New words: an unsent draft stays with its room; the arrow up in an empty field takes back what one said last. */
export function NewComposer({ room, field }: { room: Room; field: RefObject<HTMLTextAreaElement | null> }) {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const [text, setText] = useState(() => draftOf(room.id));
  const tellTyping = useTellTyping(room.id);

  function write(words: string) {
    setText(words);
    keepDraft(room.id, words);
  }

  function typed(words: string) {
    write(words);
    if (words.trim()) tellTyping();
  }

  function send(words: string) {
    post(room.id, words);
    write('');
    field.current?.focus();
  }

  function pressed(event: KeyboardEvent) {
    const last = event.key === 'ArrowUp' && !event.altKey && !text && lastSaidBy(me, room.id);
    if (!last) return;
    event.preventDefault();
    edits(last);
  }

  return (
    <form className={styles.composer} onSubmit={(event) => event.preventDefault()}>
      <WritingBox ref={field} label={t('message.write', { name: room.name })} text={text} onText={typed} onDone={send}
        onKey={pressed} doing={t('message.send')} icon={<SendHorizontal />} />
    </form>
  );
}
