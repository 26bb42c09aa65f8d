import * as Menu from '@radix-ui/react-dropdown-menu';
import { CalendarClock, Download, Tag } from 'lucide-react';
import type { Room } from '@/api/types';
import { useText } from '@/i18n/useText';
import type { RoomDialogName } from './RoomDialog';

/** What a member does with a room for themselves. */
export function RoomMenuItems({ room, onOpen }: { room: Room; onOpen: (which: RoomDialogName) => void }) {
  const t = useText();
  return (
    <>
      <Menu.Item onSelect={() => onOpen('nickname')}>
        <Tag aria-hidden="true" />
        {t('nickname.title')}
      </Menu.Item>
      <Menu.Item onSelect={() => onOpen('scheduled')}>
        <CalendarClock aria-hidden="true" />
        {t('scheduled.title')}
      </Menu.Item>
      {mayExport(room) && (
        <Menu.Item onSelect={() => onOpen('export')}>
          <Download aria-hidden="true" />
          {t('export.title')}
        </Menu.Item>
      )}
    </>
  );
}

/** Whoever runs a room takes its history away; between two people both do. */
function mayExport({ kind, permissions }: Room): boolean {
  return kind === 'DIRECT' || permissions.includes('MANAGE_ROOM');
}
