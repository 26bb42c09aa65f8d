import { Clock } from 'lucide-react';
import { useId } from 'react';
import { useText } from '@/i18n/useText';
import type { EmojiSet } from './emojis';
import styles from './EmojiPicker.module.css';

/** In front of all kinds: what one has used last. */
export const recently = -1;

const signs: Record<number, string> = { 0: '😀', 1: '👋', 3: '🐻', 4: '🍇', 5: '🚀', 6: '🎉', 7: '💡', 8: '🔁', 9: '🏁' };

interface EmojiKindsProps {
  groups: EmojiSet['groups'];
  kind: number;
  onKind: (kind: number) => void;
}

/** Which emoji one looks through. */
export function EmojiKinds({ groups, kind, onKind }: EmojiKindsProps) {
  const t = useText();
  const name = useId();
  const kinds = [{ order: recently, name: t('emoji.recent') }, ...groups];
  return (
    <div role="radiogroup" className={styles.kinds} aria-label={t('emoji.kinds')}>
      {kinds.map((one) => (
        <label key={one.order} title={one.name}>
          <input type="radio" name={name} aria-label={one.name} checked={one.order === kind} onChange={() => onKind(one.order)} />
          <span aria-hidden="true">{one.order === recently ? <Clock /> : signs[one.order]}</span>
        </label>
      ))}
    </div>
  );
}
