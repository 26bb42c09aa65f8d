import type { Message } from '@/api/types';
import { refusal } from '@/design/noticeStore';
import { connection } from '@/realtime/live';
import { patch } from './timelineStore';

/** Says what one chooses, in place of what one chose before; nothing takes the vote back. */
export async function vote(message: Message, options: number[]): Promise<void> {
  const { room, id } = message;
  try {
    if (options.length) await connection.request('vote', { room, message: id, options });
    else await connection.request('retract', { room, message: id });
    // Of an anonymous poll nobody is told who voted, not even oneself.
    patch(message, ({ poll }) => ({ poll: poll && { ...poll, mine: options } }));
  } catch (cause) {
    refusal(cause);
  }
}

export function closePoll({ room, id }: Message): void {
  connection.request('close', { room, message: id }).catch(refusal);
}

/** What is chosen once an option was pressed. */
export function pressed(mine: number[], option: number, multiple: boolean | undefined): number[] {
  if (mine.includes(option)) return mine.filter((one) => one !== option);
  return multiple ? [...mine, option].sort((one, other) => one - other) : [option];
}
