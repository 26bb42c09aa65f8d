import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { IconButton } from '@/design/Button';
import { enclosed, signsOf } from './formatting';
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
  /** There is something to send even without words. */
  complete?: boolean;
  /** In front of the words. */
  before?: ReactNode;
  /** What completes the words: its id, and the line of it that is chosen. */
  list?: { id: string; active: string };
  onCaret?: () => void;
  /** More that can be done with the words. */
  more?: ReactNode;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** A field that grows with its words: Enter is done, Shift+Enter begins a new line. */
export function WritingBox(box: WritingBoxProps) {
  const { label, text, onText, onDone, onKey, doing, icon, busy, complete, before, list, onCaret, more, field } = box;
  const left = longest - [...text].length;
  const ready = (!!text.trim() || !!complete) && left >= 0 && !busy;

  const marked = useRef<[number, number]>(undefined);
  useLayoutEffect(() => {
    if (marked.current) field.current?.setSelectionRange(...marked.current);
    marked.current = undefined;
  }, [text, field]);

  function enclose(sign: string) {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const words = enclosed({ text, from: selectionStart, to: selectionEnd }, sign);
    marked.current = [words.from, words.to];
    onText(words.text);
  }

  function pressed(event: KeyboardEvent) {
    onKey?.(event);
    const sign = signsOf(event);
    if (sign) {
      event.preventDefault();
      enclose(sign);
    }
    if (event.defaultPrevented || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (ready) onDone(text.trim());
  }

  return (
    <div className={styles.box}>
      {before}
      <textarea ref={field} rows={1} value={text} onChange={(event) => onText(event.target.value)} onKeyDown={pressed}
        placeholder={label} aria-label={label} onSelect={onCaret} aria-autocomplete={list && 'list'} aria-controls={list?.id}
        aria-activedescendant={list?.active} />
      {text.length > nearlyFull && (
        <span className={styles.left} data-over={left < 0 || undefined} role="status">
          {left}
        </span>
      )}
      {more}
      <IconButton name={doing} className={styles.send} disabled={!ready} onClick={() => onDone(text.trim())}>
        {icon}
      </IconButton>
    </div>
  );
}
