import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { IconButton } from '@/design/Button';
import styles from './Composer.module.css';

const longest = 4000;
const nearlyFull = 3600;

interface WritingBoxProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  /** What Enter does, with words that may be sent. */
  onDone: (text: string) => void;
  onKey?: (event: KeyboardEvent) => void;
  doing: string;
  icon: ReactNode;
  busy?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A field that grows with its words: Enter is done, Shift+Enter begins a new line. */
export function WritingBox({ label, text, onText, onDone, onKey, doing, icon, busy, ref }: WritingBoxProps) {
  const left = longest - [...text].length;
  const ready = !!text.trim() && left >= 0 && !busy;

  function pressed(event: KeyboardEvent) {
    onKey?.(event);
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (ready) onDone(text.trim());
  }

  return (
    <div className={styles.box}>
      <textarea ref={ref} rows={1} value={text} onChange={(event) => onText(event.target.value)} onKeyDown={pressed}
        placeholder={label} aria-label={label} />
      {text.length > nearlyFull && (
        <span className={styles.left} data-over={left < 0 || undefined} role="status">
          {left}
        </span>
      )}
      <IconButton name={doing} className={styles.send} disabled={!ready} onClick={() => onDone(text.trim())}>
        {icon}
      </IconButton>
    </div>
  );
}
