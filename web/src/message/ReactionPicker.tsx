import { useState, type FormEvent } from 'react';
import type { Message } from '@/api/types';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { react, useWishes, wished } from './reactions';
import styles from './ReactionPicker.module.css';

export const quick = ['👍', '❤️', '😂', '🎉', '🔥', '🎵', '😮', '🙏'];
const longest = 32;

/** A short row of reactions, and a line for any other; where the author chose some, those and no others. */
export function ReactionPicker({ message, onDone }: { message: Message; onDone: () => void }) {
  const t = useText();
  const [other, setOther] = useState('');
  const wishes = useWishes((state) => state.wishes[message.id]);
  const chosen = message.allowedReactions ?? [];
  const mine = wished(message, wishes).filter((one) => one.mine).map(({ emoji }) => emoji);

  function give(emoji: string) {
    void react(message, emoji, !mine.includes(emoji));
    onDone();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (other.trim()) give(other.trim());
  }

  return (
    <>
      <div className={styles.quick}>
        {(chosen.length ? chosen : quick).map((emoji) => (
          <button key={emoji} type="button" aria-pressed={mine.includes(emoji)} onClick={() => give(emoji)}>
            {emoji}
          </button>
        ))}
      </div>
      {!chosen.length && <form className={styles.other} onSubmit={submit}>
        <input value={other} onChange={(event) => setOther(event.target.value)} maxLength={longest} autoComplete="off"
          aria-label={t('message.otherReaction')} placeholder={t('message.otherReaction')} />
        <Button type="submit" disabled={!other.trim()}>
          {t('message.react')}
        </Button>
      </form>}
    </>
  );
}
