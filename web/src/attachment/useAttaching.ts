import { useEffect, useMemo, type ClipboardEvent } from 'react';
import type { Room } from '@/api/types';
import { useText } from '@/i18n/useText';
import { may as mayIn } from '@/role/permissions';
import { useDropTarget } from '@/upload/dropStore';
import { attach } from './attaching';
import { isOnItsWay, useAttachmentDrafts } from './draftStore';

/** Lets files be dropped on a room and pasted into its field; tells what waits to be sent. */
export function useAttaching(room: Room) {
  const t = useText();
  const all = useAttachmentDrafts(({ drafts }) => drafts);
  const drafts = useMemo(() => all.filter((draft) => draft.room === room.id), [all, room.id]);
  const may = mayIn(room, 'ATTACH');
  const label = t('attachment.drop', { name: room.name });

  useEffect(() => {
    if (!may) return;
    useDropTarget.setState({ target: { label, take: (files) => attach(room.id, files) } });
    return () => useDropTarget.setState({ target: undefined });
  }, [may, label, room.id]);

  function pasted(event: ClipboardEvent) {
    const files = [...event.clipboardData.files];
    if (!may || files.length === 0) return;
    event.preventDefault();
    attach(room.id, files);
  }

  return {
    may,
    drafts,
    pasted,
    busy: drafts.some(isOnItsWay),
    ready: drafts.some(({ phase }) => phase === 'ready'),
  };
}
