import { lazy, Suspense } from 'react';
import type { Message } from '@/api/types';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { react, useWishes, wished } from './reactions';
import styles from './ReactionPicker.module.css';

const EmojiPicker = lazy(() => import('@/emoji/EmojiPicker'));

export const quick = ['👍', '❤️', '😂', '🎉', '🔥', '🎵', '😮', '🙏'];

/** A short row of reactions, and all others; where the author chose some, those and no others. */
export function ReactionPicker({ message, onDone }: { message: Message; onDone: () => void }) {
  const t = useText();
  const wishes = useWishes((state) => state.wishes[message.id]);
  const chosen = message.allowedReactions ?? [];
  const mine = wished(message, wishes).filter((one) => one.mine).map(({ emoji }) => emoji);

  function give(emoji: string) {
    void react(message, emoji, !mine.includes(emoji));
    onDone();
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
      {!chosen.length && (
        <Suspense fallback={<Skeleton height="332px" />}>
          <EmojiPicker chosen={mine} onPick={give} wordAction={(word) => t('message.reactWith', { word })} />
        </Suspense>
      )}
    </>
  );
}
