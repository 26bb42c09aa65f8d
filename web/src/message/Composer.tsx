import { useEffect, useRef } from 'react';
import type { Room } from '@/api/types';
import { EditComposer } from './EditComposer';
import { answers, useFocus } from './focusStore';
import { NewComposer } from './NewComposer';

/** Where one writes, and where one changes what one has written. */
export function Composer({ room }: { room: Room }) {
  const message = useFocus(({ editing }) => (editing?.room === room.id ? editing : undefined));
  const field = useRef<HTMLTextAreaElement>(null);
  const edited = useRef(false);

  useEffect(() => {
    if (!message && edited.current) field.current?.focus();
    edited.current = !!message;
  }, [message]);
  useEffect(() => () => answers(undefined), []);

  return message ? <EditComposer key={message.id} message={message} room={room} /> : <NewComposer room={room} field={field} />;
}
