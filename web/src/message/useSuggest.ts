import { useMemo, type KeyboardEvent } from 'react';
import type { Room } from '@/api/types';
import { takes, useChoosing, type ChoosingProps } from '@/design/useChoosing';
import { usePeople } from '@/direct/directApi';
import { useMembers } from '@/room/roomApi';
import { callBefore, completed, suggestionsFor, type Suggestion } from './suggestions';

interface SuggestProps extends ChoosingProps {
  room: Room | undefined;
  text: string;
}

/** People to call while one writes an at sign: chosen by arrows and Enter or Tab, left by Escape. */
export function useSuggest({ room, text, ...writing }: SuggestProps) {
  const { list, caret, at, left, moved, put, walked } = useChoosing(writing);
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

  const choose = ({ handle }: Suggestion) => put(completed(text, caret, handle));

  /** True when the key was meant for the list. */
  function pressed(event: KeyboardEvent): boolean {
    if (found.length === 0 || event.nativeEvent.isComposing) return false;
    if (takes(event)) choose(found[chosen]!);
    else if (!walked(event.key, chosen, found.length, call)) return false;
    event.preventDefault();
    return true;
  }

  return { list, found, chosen, choose, moved, pressed };
}
