import { useId, useState, type KeyboardEvent, type RefObject } from 'react';

export interface ChoosingProps {
  onText: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Where the caret is to stand once the words are there. */
  place: (caret: number) => void;
}

/** Of a list that comes up while one writes: gone through by arrows, left by Escape, put into the text by Enter or Tab. */
export function useChoosing({ onText, field, place }: ChoosingProps) {
  const list = useId();
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState<string>();

  function moved() {
    setCaret(field.current?.selectionStart ?? 0);
  }

  function put(words: { text: string; caret: number }) {
    place(words.caret);
    setCaret(words.caret);
    setAt(0);
    onText(words.text);
    field.current?.focus();
  }

  /** True when the key was meant for the list, and did not choose from it. */
  function walked(key: string, chosen: number, count: number, asked: string | undefined): boolean {
    if (key === 'ArrowDown') setAt((chosen + 1) % count);
    else if (key === 'ArrowUp') setAt((chosen - 1 + count) % count);
    else if (key === 'Escape') setLeft(asked);
    else return false;
    return true;
  }

  return { list, caret, at, left, setAt, moved, put, walked };
}

/** Whether a key takes what is chosen. */
export function takes(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab';
}
