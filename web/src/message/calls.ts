import type { Message } from '@/api/types';
import { everybody, piecesOf } from './mentionsIn';

/** Whether a message calls somebody: as the server has found out, not as the words look. */
export function callsMe(message: Message | undefined, me: string | undefined): boolean {
  const { users = [], answered, room, online } = message?.mentions ?? {};
  if (!me || message?.author?.id === me) return false;
  return users.includes(me) || answered === me || !!room || !!online;
}

/** Whom an author lets their words call: all they name, nobody but people by name, nobody. */
export type Calls = 'ALL' | 'PEOPLE' | 'NONE';

/** What an author has chosen, as far as it shows in whom the message calls. */
export function callsOf({ text, mentions }: Pick<Message, 'text' | 'mentions'>, mayCallAll: boolean): Calls {
  const named = namedIn(text);
  const people = named.some((one) => !everybody.includes(one));
  const all = mayCallAll && named.some((one) => everybody.includes(one));
  const callsPeople = !!mentions?.users?.length;
  const callsAll = !!mentions?.room || !!mentions?.online;
  if (callsAll || !(people || all)) return 'ALL';
  if (callsPeople) return all ? 'PEOPLE' : 'ALL';
  return 'NONE';
}

export function namedIn(text: string): string[] {
  return piecesOf(text).flatMap(({ called }) => called ?? []);
}
