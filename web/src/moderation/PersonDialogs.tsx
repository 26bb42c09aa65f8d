import { lazy, Suspense } from 'react';
import type { RoomMember } from '@/api/types';
import { AssignRoleDialog } from '@/role/AssignRoleDialog';
import { HandOverDialog } from '@/role/HandOverDialog';
import { DeleteMessagesDialog } from './DeleteMessagesDialog';
import { ModerateDialog, type Asked } from './ModerateDialog';

const ReportPersonDialog = lazy(() => import('@/safety/ReportPersonDialog'));

/** What one is asked about somebody. */
export type About = Asked | 'ROLE' | 'HAND_OVER' | 'DELETE_MESSAGES' | 'REPORT';

interface PersonDialogsProps {
  about: About | undefined;
  room: string;
  member: RoomMember;
  onClose: () => void;
}

/** The question that goes with what was chosen in somebody's menu. */
export function PersonDialogs({ about, room, member, onClose }: PersonDialogsProps) {
  switch (about) {
    case undefined:
      return null;
    case 'ROLE':
      return <AssignRoleDialog room={room} member={member} onClose={onClose} />;
    case 'HAND_OVER':
      return <HandOverDialog room={room} person={member.person} onClose={onClose} />;
    case 'DELETE_MESSAGES':
      return <DeleteMessagesDialog room={room} author={member.person} onClose={onClose} />;
    case 'REPORT':
      return (
        <Suspense>
          <ReportPersonDialog room={room} person={member.person} onClose={onClose} />
        </Suspense>
      );
    default:
      return <ModerateDialog room={room} person={member.person} kind={about} onClose={onClose} />;
  }
}
