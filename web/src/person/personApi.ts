import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import type { Notifications, Presence } from '@/api/types';
import { refusal } from '@/design/noticeStore';
import { keepUnread, readAs, toldOf } from '@/room/membershipStore';
import { usePresence } from './presenceStore';

export type Chosen = 'ONLINE' | 'IDLE' | 'DO_NOT_DISTURB' | 'INVISIBLE';

/** How one is seen from now on, on all devices. */
export async function choosePresence(status: Chosen, text?: string): Promise<void> {
  const before = usePresence.getState().own;
  usePresence.setState({ own: { ...before, status, text: text ?? before?.text ?? '' } as Presence });
  try {
    const own = await answer(api.PUT('/api/v2/presence', { body: { status, text } }));
    usePresence.setState({ own });
  } catch (cause) {
    usePresence.setState({ own: before });
    refusal(cause);
  }
}

export async function giveReceipts(receipts: boolean): Promise<void> {
  usePresence.setState({ receipts });
  try {
    await answer(api.PUT('/api/v2/reading', { body: { receipts } }));
  } catch (cause) {
    usePresence.setState({ receipts: !receipts });
    refusal(cause);
  }
}

/** This message and all after it are unread again, and stay so while one looks at them. */
export async function markUnread(room: string, seq: number): Promise<void> {
  try {
    keepUnread(room);
    readAs(await answer(api.PUT('/api/v2/rooms/{room}/unread', { params: { path: { room } }, body: { seq } })));
  } catch (cause) {
    refusal(cause);
  }
}

export async function markAllRead(): Promise<void> {
  try {
    const { items } = await answer(api.PUT('/api/v2/read'));
    items.forEach(readAs);
  } catch (cause) {
    refusal(cause);
  }
}

/** What one wants to be told of a room, for good or for some hours. */
export async function setNotifications(room: string, level: Notifications['level'], hours?: number): Promise<void> {
  const until = hours ? new Date(Date.now() + hours * 3_600_000).toISOString() : undefined;
  try {
    const body = { level, until };
    toldOf(room, await answer(api.PUT('/api/v2/rooms/{room}/notifications', { params: { path: { room } }, body })));
  } catch (cause) {
    refusal(cause);
  }
}

export function useRoomReceipts(room: string, enabled: boolean) {
  return useQuery({
    queryKey: ['rooms', 'receipts', room],
    queryFn: () => answer(api.GET('/api/v2/rooms/{room}/receipts', { params: { path: { room } } })),
    enabled,
    retry: false,
  });
}
