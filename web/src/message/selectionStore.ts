import { create } from 'zustand';
import type { Message } from '@/api/types';

/** As many as can be deleted in one stroke. */
export const mostSelected = 100;

interface Selection {
  /** The room in which messages are being selected. */
  room?: string;
  ids: ReadonlySet<string>;
}

const nothing: Selection = { room: undefined, ids: new Set() };

/** The messages that a moderator is about to do something with together. */
export const useSelection = create<Selection>()(() => nothing);

/** Selects a message, or no longer; the first one begins a selection. */
export function selects({ room, id }: Pick<Message, 'room' | 'id'>): void {
  const held = useSelection.getState();
  const ids = new Set(held.room === room ? held.ids : []);
  if (!ids.delete(id) && ids.size < mostSelected) ids.add(id);
  useSelection.setState({ room, ids });
}

export function selectsNone(): void {
  useSelection.setState(nothing);
}
