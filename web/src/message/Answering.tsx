import { Bell, BellOff, X } from 'lucide-react';
import type { Message } from '@/api/types';
import { IconButton } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { answers, answersSilently, useFocus } from './focusStore';
import styles from './Composer.module.css';

/** What one is answering, and whether whoever said it is called. */
export function Answering({ message: { author } }: { message: Message }) {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const silently = useFocus((state) => !!state.silently);
  const name = author?.displayName ?? '';
  return (
    <p className={styles.editing}>
      <span>{t('message.answering', { name })}</span>
      {author?.id !== me && (
        <IconButton size="small" name={t('message.answerSilently', { name })} aria-pressed={silently} onClick={() => answersSilently(!silently)}>
          {silently ? <BellOff /> : <Bell />}
        </IconButton>
      )}
      <IconButton size="small" name={t('message.answerCancel')} onClick={() => answers(undefined)}>
        <X />
      </IconButton>
    </p>
  );
}
