import { useEffect, useRef } from 'react';
import type { Room } from '@/api/types';
import { EditComposer } from './EditComposer';
import { answers, isIn, useFocus } from './focusStore';
import { NewComposer } from './NewComposer';

/** Where one writes, in a room or in a thread of it, and where one changes what one has written. */
export function Composer({ room, thread }: { room: Room; thread?: string }) {
  const message = useFocus(({ editing }) => (isIn(editing, room.id, thread) ? editing : undefined));
  const field = useRef<HTMLTextAreaElement>(null);
  const edited = useRef(false);

  useEffect(() => {
    if (!message && edited.current) field.current?.focus();
    edited.current = !!message;
  }, [message]);
  useEffect(() => () => answers(undefined), []);

  return message ? (
    <EditComposer key={message.id} message={message} room={room} />
  ) : (
    <NewComposer room={room} thread={thread} field={field} />
  );
}
