import { DeleteMessageDialog } from './DeleteMessageDialog';
import { EditsDialog } from './EditsDialog';
import { asksToDelete, recalls, useFocus } from './focusStore';

/** The questions about a message of the room. */
export function MessageDialogs({ room }: { room: string }) {
  const { deleting, recalling } = useFocus();
  return (
    <>
      {deleting?.room === room && <DeleteMessageDialog message={deleting} onClose={() => asksToDelete(undefined)} />}
      {recalling?.room === room && <EditsDialog message={recalling} onClose={() => recalls(undefined)} />}
    </>
  );
}
