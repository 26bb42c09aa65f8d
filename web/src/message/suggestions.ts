import type { Person } from '@/api/types';
import { everybody } from './mentionsIn';

export interface Suggestion {
  handle: string;
  name?: string;
  id?: string;
}

const most = 8;
const begun = /(?:^|[^\p{Script=Latin}\p{N}_@./-])@([a-z0-9._-]{0,30})$/iu;

/** What has been written of a call before the caret; undefined when none is being written. */
export function callBefore(text: string, caret: number): string | undefined {
  return begun.exec(text.slice(0, caret))?.[1]?.toLowerCase();
}

/** Who may be meant: those whose handle begins so first, then those who are named so. */
export function suggestionsFor(call: string, people: Person[], all: boolean): Suggestion[] {
  const byHandle = people.filter(({ handle }) => handle.startsWith(call));
  const byName = people.filter(({ handle, displayName }) => !handle.startsWith(call) && displayName.toLowerCase().includes(call));
  const found = [...byHandle, ...byName].map(({ id, handle, displayName }): Suggestion => ({ id, handle, name: displayName }));
  const rest = all ? everybody.filter((handle) => handle.startsWith(call)).map((handle): Suggestion => ({ handle })) : [];
  return [...found, ...rest].slice(0, most);
}

/** The words with the call completed, and where the caret stands then. */
export function completed(text: string, caret: number, handle: string): { text: string; caret: number } {
  const call = callBefore(text, caret) ?? '';
  const before = `${text.slice(0, caret - call.length)}${handle} `;
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length };
}
