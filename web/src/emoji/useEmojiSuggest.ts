import type { KeyboardEvent } from 'react';
import { takes, useChoosing, type ChoosingProps } from '@/design/useChoosing';
import { codeBefore, completed } from './code';
import type { Emoji } from './emojis';
import { toned, used, useEmojiWishes } from './emojiStore';
import { findEmojis } from './findEmojis';
import { useEmojis } from './useEmojis';

const most = 8;

interface EmojiSuggestProps extends ChoosingProps {
  /** Whether anything may be suggested just now. */
  wanted: boolean;
  text: string;
}

/** Emoji for a name one begins by a colon: chosen by arrows and Enter or Tab, by the second colon, left by Escape. */
export function useEmojiSuggest({ wanted, text, ...writing }: EmojiSuggestProps) {
  const { list, caret, at, left, setAt, put, walked, ...choosing } = useChoosing(writing);
  const tone = useEmojiWishes((wishes) => wishes.tone);
  const code = wanted ? codeBefore(text, caret) : undefined;
  const set = useEmojis(code !== undefined).data;
  const found = !set || code === undefined || code === left ? [] : findEmojis(set.emojis, code, most);
  const chosen = Math.max(0, Math.min(at, found.length - 1));

  function moved() {
    choosing.moved();
    setAt(0);
  }

  function choose(emoji: Emoji) {
    used(toned(emoji, tone));
    put(completed(text, caret, toned(emoji, tone)));
  }

  /** True when the key was meant for the list. */
  function pressed(event: KeyboardEvent): boolean {
    if (found.length === 0 || event.nativeEvent.isComposing) return false;
    const meant = event.key === ':' ? found.find(({ codes }) => codes.includes(code!.toLowerCase())) : found[chosen];
    if (meant && (takes(event) || event.key === ':')) choose(meant);
    else if (!walked(event.key, chosen, found.length, code)) return false;
    event.preventDefault();
    return true;
  }

  return { list, found, chosen, tone, choose, moved, pressed };
}
