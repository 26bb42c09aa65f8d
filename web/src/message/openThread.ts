import type { Message } from '@/api/types';
import { router } from '@/shell/router';

/** Shows the thread of a message beside the room. */
export function opensThread({ id }: Message): void {
  void router.navigate({ to: '.', search: (before) => ({ ...before, thread: id }) });
}

export function closesThread(): void {
  void router.navigate({ to: '.', search: (before) => ({ ...before, thread: undefined }) });
}
