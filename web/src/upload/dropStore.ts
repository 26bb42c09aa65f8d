import { create } from 'zustand';

/** Where files go that are dropped, when a page wants them. */
export interface DropTarget {
  label: string;
  take: (files: File[]) => void;
}

export const useDropTarget = create<{ target?: DropTarget }>()(() => ({}));
