import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Emoji } from './emojis';

const kept = 24;

interface EmojiWishes {
  /** Used last, the latest first. */
  recent: string[];
  /** 0: none; 1 to 5: from light to dark. */
  tone: number;
}

/** What one uses, on this device. */
export const useEmojiWishes = create<EmojiWishes>()(persist((): EmojiWishes => ({ recent: [], tone: 0 }), { name: 'veza.emoji' }));

export function used(emoji: string): void {
  useEmojiWishes.setState(({ recent }) => ({ recent: [emoji, ...recent.filter((one) => one !== emoji)].slice(0, kept) }));
}

export function wear(tone: number): void {
  useEmojiWishes.setState({ tone });
}

/** In the skin tone one has chosen, where it has skin. */
export function toned({ emoji, skins }: Emoji, tone: number): string {
  return skins?.[tone - 1] ?? emoji;
}
