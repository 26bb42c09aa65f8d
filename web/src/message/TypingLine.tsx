import { useText } from '@/i18n/useText';
import { useTyping } from './typingStore';
import styles from './MessageList.module.css';

/** Who is writing just now: there to be seen, too fleeting to be read out. */
export function TypingLine({ room }: { room: string }) {
  const t = useText();
  const writing = useTyping(({ rooms }) => rooms[room]);
  const [first, second] = writing ?? [];
  const names = { first: first?.displayName ?? '', second: second?.displayName ?? '' };
  return (
    <p className={styles.typing} aria-live="off">
      {writing?.length ? t('message.typing', { count: writing.length, ...names }) : ''}
    </p>
  );
}
