import { useEffect, useMemo, type ClipboardEvent } from 'react';
import type { Room } from '@/api/types';
import { useText } from '@/i18n/useText';
import { may as mayIn } from '@/role/permissions';
import { wantDrops } from '@/upload/dropStore';
import { attach } from './attaching';
import { isOnItsWay, useAttachmentDrafts } from './draftStore';

/** Lets files be dropped on a room or a thread and pasted into its field; tells what waits to be sent. */
export function useAttaching(room: Room, place: string) {
  const t = useText();
  const all = useAttachmentDrafts(({ drafts }) => drafts);
  const drafts = useMemo(() => all.filter((draft) => draft.place === place), [all, place]);
  const may = mayIn(room, 'ATTACH');
  const label = t(place === room.id ? 'attachment.drop' : 'attachment.dropInThread', { name: room.name });

  useEffect(() => {
    if (!may) return;
    return wantDrops({ label, take: (files) => attach(place, files) });
  }, [may, label, place]);

  function pasted(event: ClipboardEvent) {
    const files = [...event.clipboardData.files];
    if (!may || files.length === 0) return;
    event.preventDefault();
    attach(place, files);
  }

  return {
    may,
    drafts,
    pasted,
    busy: drafts.some(isOnItsWay),
    ready: drafts.some(({ phase }) => phase === 'ready'),
  };
}
