import type { Message } from '@/api/types';
import { useText } from '@/i18n/useText';
import { react, useWishes, wished } from './reactions';
import styles from './Reactions.module.css';

/** What people think of a message; a press joins them or leaves them. */
export function Reactions({ message, reacts }: { message: Message; reacts: boolean }) {
  const t = useText();
  const wishes = useWishes((state) => state.wishes[message.id]);
  const reactions = wished(message, wishes);
  if (!reactions.length) return null;
  return (
    <ul className={styles.reactions} aria-label={t('message.reactions')}>
      {reactions.map(({ emoji, count, mine }) => (
        <li key={emoji}>
          <button type="button" className={styles.reaction} aria-pressed={mine} disabled={!reacts}
            aria-label={t('message.reaction', { emoji, count })} onClick={() => void react(message, emoji, !mine)}>
            <span>{emoji}</span>
            <span className="figures">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
