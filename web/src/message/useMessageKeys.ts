import type { KeyboardEvent, RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';
import { copy } from '@/design/copy';
import { reports } from '@/safety/reportStore';
import { answers, asksToDelete, edits, picks, recalls, seeks } from './focusStore';
import { addressOf, pin } from './messageApi';
import { opensThread } from './openThread';
import type { Row } from './rows';
import { selects } from './selectionStore';
import { mayChange, mayDelete, mayReport, type Rights } from './useRights';
import type { Message } from '@/api/types';

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10, Home: -Infinity, End: Infinity };

/** The keys of the messages: the arrows lead from one to the next, letters do something with the one in focus. */
export function useMessageKeys(rows: Row[], list: RefObject<VirtualizerHandle | null>, rights: Rights) {
  function pressed(event: KeyboardEvent<HTMLElement>) {
    const key = (event.target as HTMLElement).closest('article')?.dataset.line;
    const at = rows.findIndex((row) => row.key === key);
    const row = rows[at];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || row?.kind !== 'message') return;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      goTo(at, step);
      return;
    }
    const itself = event.target === event.currentTarget.querySelector(`[data-line="${row.key}"]`);
    const act = itself && actOf(event.key, row.message, rights, event.target as HTMLElement);
    if (!act) return;
    event.preventDefault();
    act();
  }

  function goTo(from: number, step: number) {
    const index = neighbour(rows, from, step);
    const row = rows[index];
    if (!row) return;
    seeks(row.key);
    list.current?.scrollToIndex(index, { align: 'nearest' });
  }

  return pressed;
}

/** The message so many messages further, or the last one on the way. */
export function neighbour(rows: Row[], from: number, step: number): number {
  const on = Math.sign(step);
  let reached = -1;
  let left = Math.abs(step);
  for (let at = from + on; left > 0 && at >= 0 && at < rows.length; at += on) {
    if (rows[at]!.kind !== 'message') continue;
    reached = at;
    left -= 1;
  }
  return reached;
}

/** What a key does with a message; nothing when one may not. */
export function actOf(key: string, message: Message, rights: Rights, at: HTMLElement): (() => void) | undefined {
  const there = !message.deletedAt;
  switch (key.toLowerCase()) {
    case '+':
      return there && rights.reacts ? () => picks({ message, at }) : undefined;
    case 'r':
      return there && rights.writes ? () => answers(message) : undefined;
    case 't':
      return !message.threadRoot && rights.writes ? () => opensThread(message) : undefined;
    case 'e':
      return mayChange(message, rights) ? () => edits(message) : undefined;
    case 'p':
      return there && rights.pins ? () => pin(message, !message.pinnedAt) : undefined;
    case 'c':
      return () => void copy(addressOf(message));
    case 'h':
      return message.editedAt && there ? () => recalls(message) : undefined;
    case 'x':
      return there && rights.manages ? () => selects(message) : undefined;
    case 'f':
      return mayReport(message, rights) ? () => reports(message) : undefined;
    case 'delete':
    case 'backspace':
      return mayDelete(message, rights) ? () => asksToDelete(message) : undefined;
    default:
      return undefined;
  }
}
