import type { ServerEnvelope } from '@/api/types';
import { readAs, toldOf } from '@/room/membershipStore';
import { useSession } from '@/session/sessionStore';
import { heardOf, usePresence } from './presenceStore';
import { hasRead } from './receiptStore';

/** What the server tells of people, and of what one has done on another device. */
export function hear({ presence, read, receipt, notifications, reading }: Partial<ServerEnvelope>): void {
  if (presence) heardOf(presence, useSession.getState().user?.id);
  if (read) readAs(read);
  if (receipt) hasRead(receipt);
  if (notifications) toldOf(notifications.room, notifications);
  if (reading) usePresence.setState({ receipts: reading.receipts });
}
