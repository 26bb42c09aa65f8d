import { DeleteMessageDialog } from './DeleteMessageDialog';
import { EditsDialog } from './EditsDialog';
import { asksToDelete, recalls, useFocus } from './focusStore';
import { MessageMenu } from './MessageMenu';
import { ReactionPopover } from './ReactionPopover';
import type { Rights } from './useRights';

/** What opens beside a message of the room, and the questions about it. */
export function MessageDialogs({ room, rights }: { room: string; rights: Rights }) {
  const { menu, picking, deleting, recalling } = useFocus();
  return (
    <>
      {menu?.message.room === room && <MessageMenu {...menu} rights={rights} />}
      {picking?.message.room === room && <ReactionPopover {...picking} />}
      {deleting?.room === room && <DeleteMessageDialog message={deleting} onClose={() => asksToDelete(undefined)} />}
      {recalling?.room === room && <EditsDialog message={recalling} onClose={() => recalls(undefined)} />}
    </>
  );
}
