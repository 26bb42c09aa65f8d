const begun = /(?:^|[^\p{L}\p{N}:/]):([\p{L}\p{N}_+-]{2,30})$/u;

/** What has been written of an emoji's name before the caret; undefined when none is being written. */
export function codeBefore(text: string, caret: number): string | undefined {
  return begun.exec(text.slice(0, caret))?.[1];
}

/** The words with the emoji in place of its name, and where the caret stands then. */
export function completed(text: string, caret: number, emoji: string): { text: string; caret: number } {
  const from = caret - (codeBefore(text, caret)?.length ?? -1) - 1;
  const before = text.slice(0, from) + emoji;
  return { text: before + text.slice(caret), caret: before.length };
}
