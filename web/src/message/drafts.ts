const key = (room: string) => `veza.draft.${room}`;

/** What was being written in a room; kept on this device until it is sent. */
export function draftOf(room: string): string {
  return localStorage.getItem(key(room)) ?? '';
}

export function keepDraft(room: string, text: string): void {
  if (text) localStorage.setItem(key(room), text);
  else localStorage.removeItem(key(room));
}
