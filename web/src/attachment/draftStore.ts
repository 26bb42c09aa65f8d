import { create } from 'zustand';
import type { Problem } from '@/api/Problem';
import type { Attachment } from '@/api/types';

/** A file that will hang on the next message of a room or a thread. */
export interface Draft {
  id: string;
  /** Where it will be said. */
  place: string;
  name: string;
  size: number;
  /** Absent once it came back from a message that was not sent. */
  file?: File;
  /** A picture of it, from the file itself. */
  picture?: string;
  phase: 'waiting' | 'sending' | 'ready' | 'failed';
  /** 0 to 1. */
  progress: number;
  description: string;
  attachment?: Attachment;
  problem?: Problem;
}

export const useAttachmentDrafts = create<{ drafts: Draft[] }>()(() => ({ drafts: [] }));

export function draftsOf(place: string): Draft[] {
  return useAttachmentDrafts.getState().drafts.filter((draft) => draft.place === place);
}

export function change(id: string, changes: Partial<Draft>): void {
  useAttachmentDrafts.setState(({ drafts }) => ({
    drafts: drafts.map((draft) => (draft.id === id ? { ...draft, ...changes } : draft)),
  }));
}

export function drop(ids: string[]): void {
  useAttachmentDrafts.setState(({ drafts }) => ({ drafts: drafts.filter(({ id }) => !ids.includes(id)) }));
}

export function isOnItsWay({ phase }: Draft): boolean {
  return phase === 'waiting' || phase === 'sending';
}
