import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { Message, Ok } from '@/api/types';
import { refusal } from '@/design/noticeStore';
import { connection } from '@/realtime/live';

export function edit({ room, id }: Message, text: string, mentions?: 'NONE' | 'PEOPLE'): Promise<Ok> {
  return connection.request('edit', { room, message: id, text, mentions });
}

export function remove({ room, id }: Message): Promise<Ok> {
  return connection.request('delete', { room, message: id });
}

/** Pins a message, or takes the pin out of it. */
export function pin({ room, id }: Message, pinned: boolean): void {
  connection.request(pinned ? 'pin' : 'unpin', { room, message: id }).catch(refusal);
}

/** Takes the previews of its links off a message. */
export async function removePreviews({ room, id }: Message): Promise<void> {
  const path = { room, message: id };
  await answer(api.DELETE('/api/v2/rooms/{room}/messages/{message}/previews', { params: { path } }));
}

/** What a message said before, oldest first. */
export function useEdits({ room, id, changed }: Message) {
  return useQuery({
    queryKey: ['edits', id, changed],
    queryFn: () =>
      answer(api.GET('/api/v2/rooms/{room}/messages/{message}/edits', { params: { path: { room, message: id } } })),
  });
}

/** Where a message can be found again. */
export function addressOf({ room, seq }: Message): string {
  return `${location.origin}/rooms/${room}/${seq}`;
}
