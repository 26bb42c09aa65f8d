import { queries } from '@/api/queries';
import type { Invitation, MembershipPush } from '@/api/types';
import { notice } from '@/design/noticeStore';
import { letIn, sentOut } from '@/moderation/sentOutStore';
import { joined, left, nameOfRoom, useMemberships } from './membershipStore';

/** One is in a room from now on, or no longer: it was done on another device, or somebody else did it. */
export function belongs({ room, joined: inside, details, action, invitation }: MembershipPush): void {
  if (invitation) return askedIn(invitation);
  if (inside) {
    letIn(room);
    if (details) joined(details);
  } else {
    left(room);
    if (action) sentOut(room, action);
    if (action && useMemberships.getState().open !== room) notice('moderation.sentOut', { name: nameOfRoom(room) });
  }
  void queries.invalidateQueries({ queryKey: ['rooms'] });
}

/** Somebody asks one in: it waits among the rooms. */
function askedIn({ roomName, inviter }: Invitation): void {
  notice('invitation.came', { name: inviter?.displayName ?? '', room: roomName });
  void queries.invalidateQueries({ queryKey: ['invitations'] });
}
