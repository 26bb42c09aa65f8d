import { create } from 'zustand';

/** Where files go that are dropped, when a page wants them. */
export interface DropTarget {
  label: string;
  take: (files: File[]) => void;
}

/** Those that want them; what was opened last gets them. */
const useDropTargets = create<{ targets: DropTarget[] }>()(() => ({ targets: [] }));

export const useDropTarget = () => useDropTargets(({ targets }) => targets.at(-1));

export const dropTarget = () => useDropTargets.getState().targets.at(-1);

/** Wants what is dropped, until what it returns is called. */
export function wantDrops(target: DropTarget): () => void {
  useDropTargets.setState(({ targets }) => ({ targets: [...targets, target] }));
  return () => useDropTargets.setState(({ targets }) => ({ targets: targets.filter((one) => one !== target) }));
}
