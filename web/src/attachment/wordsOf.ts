import type { Message } from '@/api/types';

/** What a message says, or what hangs on one that says nothing. */
export function wordsOf({ text, attachments = [] }: Message): string {
  return text || attachments.map(({ name, description }) => description || name).join(', ');
}
