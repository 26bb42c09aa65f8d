import { ModerateDialog } from '@/moderation/ModerateDialog';
import { Reporting } from '@/safety/Reporting';
import { DeleteMessageDialog } from './DeleteMessageDialog';
import { EditsDialog } from './EditsDialog';
import { asksToDelete, moderates, recalls, useFocus } from './focusStore';
import { MessageMenu } from './MessageMenu';
import { ReactionPopover } from './ReactionPopover';
import type { Rights } from './useRights';

/** What opens beside a message of the room, and the questions about it. */
export function MessageDialogs({ room, rights }: { room: string; rights: Rights }) {
  const { menu, picking, deleting, moderating, recalling } = useFocus();
  return (
    <>
      {menu?.message.room === room && <MessageMenu {...menu} rights={rights} />}
      {picking?.message.room === room && <ReactionPopover {...picking} />}
      {deleting?.room === room && <DeleteMessageDialog message={deleting} onClose={() => asksToDelete(undefined)} />}
      {moderating?.message.room === room && moderating.message.author && (
        <ModerateDialog room={room} person={moderating.message.author} kind={moderating.kind} onClose={() => moderates(undefined)} />
      )}
      <Reporting room={room} />
      {recalling?.room === room && <EditsDialog message={recalling} onClose={() => recalls(undefined)} />}
    </>
  );
}
