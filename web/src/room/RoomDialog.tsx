import { lazy, Suspense } from 'react';
import type { Room } from '@/api/types';

const ExportDialog = lazy(() => import('@/export/ExportDialog').then((module) => ({ default: module.ExportDialog })));
const NicknameDialog = lazy(() => import('./NicknameDialog').then((module) => ({ default: module.NicknameDialog })));
const ScheduledDialog = lazy(() =>
  import('@/scheduled/ScheduledDialog').then((module) => ({ default: module.ScheduledDialog })),
);

export type RoomDialogName = 'export' | 'nickname' | 'scheduled';

interface RoomDialogProps {
  which: RoomDialogName;
  room: Room;
  onClose: () => void;
}

/** What the room's menu opens, loaded when somebody wants it. */
export function RoomDialog({ which, room, onClose }: RoomDialogProps) {
  return (
    <Suspense>
      {which === 'export' && <ExportDialog room={room} onClose={onClose} />}
      {which === 'nickname' && <NicknameDialog room={room.id} onClose={onClose} />}
      {which === 'scheduled' && <ScheduledDialog room={room.id} onClose={onClose} />}
    </Suspense>
  );
}
