import { create } from 'zustand';
import type { ModerationAction } from '@/api/types';

/** The rooms one was sent out of while the page was open, and what was done. */
export const useSentOut = create<{ rooms: Record<string, ModerationAction> }>()(() => ({ rooms: {} }));

export function sentOut(room: string, action: ModerationAction): void {
  useSentOut.setState(({ rooms }) => ({ rooms: { ...rooms, [room]: action } }));
}

/** One is in again, or has read of it and goes on. */
export function letIn(room: string): void {
  const { [room]: past, ...rooms } = useSentOut.getState().rooms;
  if (past) useSentOut.setState({ rooms });
}
