import { useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Room } from '@/api/types';
import { usePeople } from '@/direct/directApi';
import { useMembers } from '@/room/roomApi';
import { callBefore, completed, suggestionsFor, type Suggestion } from './suggestions';

interface SuggestProps {
  room: Room | undefined;
  text: string;
  onText: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Where the caret is to stand once the words are there. */
  place: (caret: number) => void;
}

/** People to call while one writes an at sign: chosen by arrows and Enter or Tab, left by Escape. */
export function useSuggest({ room, text, onText, field, place }: SuggestProps) {
  const list = useId();
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState<string>();
  const call = callBefore(text, caret);
  const members = useMembers(room?.id ?? '', !!room && call !== undefined);
  const all = room?.permissions?.includes('MENTION_ALL') ?? false;
  // Of a large room only some people are known: the house knows the others.
  const others = usePeople(members.hasNextPage && call ? call : '').data?.items;
  const people = useMemo(() => {
    const known = members.data?.pages.flatMap(({ items }) => items) ?? [];
    return [...new Map([...known, ...(others ?? [])].map((person) => [person.id, person])).values()];
  }, [members.data, others]);
  const found = call === undefined || call === left ? [] : suggestionsFor(call, people, all);
  const chosen = Math.min(at, found.length - 1);

  function moved() {
    setCaret(field.current?.selectionStart ?? 0);
  }

  function choose({ handle }: Suggestion) {
    const words = completed(text, caret, handle);
    place(words.caret);
    setCaret(words.caret);
    setAt(0);
    onText(words.text);
    field.current?.focus();
  }

  /** True when the key was meant for the list. */
  function pressed(event: KeyboardEvent): boolean {
    if (found.length === 0 || event.nativeEvent.isComposing) return false;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + found.length) % found.length);
    else if (event.key === 'Escape') setLeft(call);
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') choose(found[chosen]!);
    else return false;
    event.preventDefault();
    return true;
  }

  return { list, found, chosen, choose, moved, pressed };
}
