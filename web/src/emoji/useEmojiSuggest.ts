import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { codeBefore, completed } from './code';
import type { Emoji } from './emojis';
import { toned, used, useEmojiWishes } from './emojiStore';
import { findEmojis } from './findEmojis';
import { useEmojis } from './useEmojis';

const most = 8;

interface EmojiSuggestProps {
  /** Whether anything may be suggested just now. */
  wanted: boolean;
  text: string;
  onText: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Where the caret is to stand once the words are there. */
  place: (caret: number) => void;
}

/** Emoji for a name one begins by a colon: chosen by arrows and Enter or Tab, by the second colon, left by Escape. */
export function useEmojiSuggest({ wanted, text, onText, field, place }: EmojiSuggestProps) {
  const list = useId();
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState<string>();
  const tone = useEmojiWishes((wishes) => wishes.tone);
  const code = wanted ? codeBefore(text, caret) : undefined;
  const set = useEmojis(code !== undefined).data;
  const found = !set || code === undefined || code === left ? [] : findEmojis(set.emojis, code, most);
  const chosen = Math.max(0, Math.min(at, found.length - 1));

  function moved() {
    setCaret(field.current?.selectionStart ?? 0);
    setAt(0);
  }

  function choose(emoji: Emoji) {
    const words = completed(text, caret, toned(emoji, tone));
    used(toned(emoji, tone));
    place(words.caret);
    setCaret(words.caret);
    setAt(0);
    onText(words.text);
    field.current?.focus();
  }

  /** True when the key was meant for the list. */
  function pressed(event: KeyboardEvent): boolean {
    if (found.length === 0 || event.nativeEvent.isComposing) return false;
    const meant = event.key === ':' ? found.find(({ codes }) => codes.includes(code!.toLowerCase())) : found[chosen];
    if (event.key === 'ArrowDown') setAt((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + found.length) % found.length);
    else if (event.key === 'Escape') setLeft(code);
    else if (meant && ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab' || event.key === ':')) choose(meant);
    else return false;
    event.preventDefault();
    return true;
  }

  return { list, found, chosen, tone, choose, moved, pressed };
}
