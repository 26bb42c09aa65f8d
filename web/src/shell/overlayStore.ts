import { create } from 'zustand';

/** What can be called up over the page. */
export type Overlay = 'palette' | 'keys' | 'uploads' | 'player' | 'sound' | 'newMessage';

export const useOverlays = create<Partial<Record<Overlay, boolean>>>()(() => ({}));

export function show(overlay: Overlay, open = true): void {
  useOverlays.setState({ [overlay]: open });
}
