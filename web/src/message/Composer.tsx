import { SendHorizontal } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Room } from '@/api/types';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { draftOf, keepDraft } from './drafts';
import { post } from './outbox';
import styles from './Composer.module.css';

const longest = 4000;
const nearlyFull = 3600;

/** Where one writes: Enter sends, Shift+Enter begins a new line, an unsent draft stays with its room. */
export function Composer({ room }: { room: Room }) {
  const t = useText();
  const [text, setText] = useState(() => draftOf(room.id));
  const field = useRef<HTMLTextAreaElement>(null);
  const left = longest - [...text].length;

  function write(words: string) {
    setText(words);
    keepDraft(room.id, words);
  }

  function send() {
    if (!text.trim() || left < 0) return;
    post(room.id, text.trim());
    write('');
    field.current?.focus();
  }

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form className={styles.composer} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.box}>
        <textarea ref={field} rows={1} value={text} onChange={(event) => write(event.target.value)} onKeyDown={pressed}
          placeholder={t('message.write', { name: room.name })} aria-label={t('message.write', { name: room.name })} />
        {text.length > nearlyFull && (
          <span className={styles.left} data-over={left < 0 || undefined} role="status">
            {left}
          </span>
        )}
        <IconButton name={t('message.send')} className={styles.send} disabled={!text.trim() || left < 0} onClick={send}>
          <SendHorizontal />
        </IconButton>
      </div>
    </form>
  );
}
