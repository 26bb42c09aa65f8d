import type { Message } from '@/api/types';

/** Whether a message calls somebody: as the server has found out, not as the words look. */
export function callsMe(message: Message | undefined, me: string | undefined): boolean {
  const { users = [], answered, room, online } = message?.mentions ?? {};
  if (!me || message?.author?.id === me) return false;
  return users.includes(me) || answered === me || !!room || !!online;
}
