import { useSpan } from '@/i18n/useSpan';
import { useText } from '@/i18n/useText';
import styles from './Composer.module.css';

/** How long people wait between two messages, and how long one still does. */
export function SlowMode({ pause, left }: { pause: number; left: number }) {
  const t = useText();
  const span = useSpan();
  return (
    <p className={styles.slow} role="timer">
      {left > 0 ? t('message.slowLeft', { span: span(left) }) : t('message.slow', { span: span(pause) })}
    </p>
  );
}
