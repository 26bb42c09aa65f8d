import { create } from 'zustand';

/** Whether messages are scrolling past. */
export const useMotion = create<{ moving: boolean }>()(() => ({ moving: false }));

export function setMoving(moving: boolean): void {
  if (useMotion.getState().moving !== moving) useMotion.setState({ moving });
}
