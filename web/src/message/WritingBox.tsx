import { useLayoutEffect, useRef, type ChangeEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { Room } from '@/api/types';
import { IconButton } from '@/design/Button';
import { EmojiButton } from '@/emoji/EmojiButton';
import { EmojiSuggestList } from '@/emoji/EmojiSuggestList';
import { useEmojiSuggest } from '@/emoji/useEmojiSuggest';
import { useText } from '@/i18n/useText';
import { enclosed, signsOf } from './formatting';
import { isSeen } from './seen';
import { SuggestList } from './SuggestList';
import { useSuggest } from './useSuggest';
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
  /** Whose people may be called. */
  room?: Room;
  /** What completes the words: its id, and the line of it that is chosen. */
  list?: { id: string; active: string };
  onCaret?: () => void;
  /** More that can be done with the words. */
  more?: ReactNode;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** A field that grows with its words: Enter is done, Shift+Enter begins a new line. */
export function WritingBox(box: WritingBoxProps) {
  const { label, text, onText, onDone, onKey, doing, icon, busy, complete, before, room, list, onCaret, more, field } = box;
  const t = useText();
  const left = longest - [...text].length;
  const ready = (isSeen(text) || !!complete) && left >= 0 && !busy;

  const marked = useRef<[number, number]>(undefined);
  useLayoutEffect(() => {
    if (marked.current) field.current?.setSelectionRange(...marked.current);
    marked.current = undefined;
  }, [text, field]);

  const place = (caret: number) => (marked.current = [caret, caret]);
  const suggest = useSuggest({ room, text, onText, field, place });
  const emoji = useEmojiSuggest({ wanted: !list, text, onText, field, place });
  const shown = list ?? shownOf(suggest) ?? shownOf(emoji);

  function moved() {
    suggest.moved();
    emoji.moved();
    onCaret?.();
  }

  function typed({ target }: ChangeEvent<HTMLTextAreaElement>) {
    onText(target.value);
    moved();
  }

  function enclose(sign: string) {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const words = enclosed({ text, from: selectionStart, to: selectionEnd }, sign);
    marked.current = [words.from, words.to];
    onText(words.text);
  }

  function insert(sign: string) {
    const { selectionStart = text.length, selectionEnd = text.length } = field.current ?? {};
    const before = text.slice(0, selectionStart) + sign;
    place(before.length);
    onText(before + text.slice(selectionEnd));
    field.current?.focus();
  }

  function pressed(event: KeyboardEvent) {
    if (suggest.pressed(event) || emoji.pressed(event)) return;
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
    <>
      <div className={styles.box}>
        {before}
        <SuggestList id={suggest.list} found={suggest.found} chosen={suggest.chosen} onChoose={suggest.choose} />
        <EmojiSuggestList suggest={emoji} />
        <textarea ref={field} rows={1} value={text} onChange={typed} onKeyDown={pressed} onSelect={moved} placeholder={label}
          aria-label={label} aria-invalid={left < 0 || undefined} aria-autocomplete="list" aria-controls={shown?.id} aria-activedescendant={shown?.active} />
        {text.length > nearlyFull && left >= 0 && (
          <span className={styles.left} role="status">
            {left}
          </span>
        )}
        <EmojiButton onPick={insert} />
        {more}
        <IconButton name={doing} className={styles.send} disabled={!ready} onClick={() => onDone(text.trim())}>
          {icon}
        </IconButton>
      </div>
      {left < 0 && <p className={styles.over} role="alert">{t('message.tooLong', { over: -left })}</p>}
    </>
  );
}

/** Of what completes the words, if anything does: its id, and the line of it that is chosen. */
function shownOf({ list, found, chosen }: { list: string; found: unknown[]; chosen: number }) {
  return found.length > 0 ? { id: list, active: `${list}-${chosen}` } : undefined;
}
