import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { Words } from '@/api/types';
import { choicesFor, completed, enters, isCommand, typingAt, type Choice } from './completion';
import { useCommands } from './commandApi';
import { useKnown } from './useKnown';

export type Completion = ReturnType<typeof useCompletion>;

/** Offers what could be typed at the caret: the arrow keys choose, Tab and Enter put it in, Esc sends it away. */
export function useCompletion(room: string, text: string, onText: (text: string) => void, field: RefObject<HTMLTextAreaElement | null>) {
  const list = useId();
  const intl = useIntl();
  const tell = (words: Words) => (intl.locale === 'fr' ? words.fr : words.en);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const commands = useCommands(room, isCommand(text)).data ?? [];
  const typing = typingAt(text, Math.min(caret, text.length), commands);
  const known = useKnown(room, typing);
  const hidden = !typing || dismissed === text;
  const choices = hidden ? [] : choicesFor(typing, commands, known, ({ description }) => tell(description));
  const at = Math.min(chosen, Math.max(0, choices.length - 1));

  function moved() {
    setCaret(field.current?.selectionStart ?? 0);
    setChosen(0);
  }

  function take(choice: Choice) {
    if (!typing) return;
    const next = completed(text, caret, typing, choice);
    onText(next.text);
    setCaret(next.caret);
    setChosen(0);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  }

  /** True when the key was for the list. */
  function pressed(event: KeyboardEvent): boolean {
    const choice = choices[at];
    if (!choice || event.nativeEvent.isComposing) return false;
    const entered = event.key === 'Enter' && !event.shiftKey && !!typing && enters(typing, choice);
    if (event.key === 'ArrowDown') setChosen((at + 1) % choices.length);
    else if (event.key === 'ArrowUp') setChosen((at + choices.length - 1) % choices.length);
    else if (event.key === 'Escape') setDismissed(text);
    else if (event.key === 'Tab' || entered) take(choice);
    else return false;
    event.preventDefault();
    return true;
  }

  const options = choices.length > 0 ? { id: list, active: `${list}-${at}` } : undefined;
  return { list, options, choices, at, typing: hidden ? undefined : typing, tell, moved, take, pressed };
}
