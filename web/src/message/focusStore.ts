import { create } from 'zustand';
import type { Message } from '@/api/types';

interface Focus {
  /** Whose words one is changing. */
  editing?: Message;
  /** One is asked whether it shall go. */
  deleting?: Message;
  /** Whose earlier words one is reading. */
  recalling?: Message;
}

/** The message one is busy with; it may scroll out of sight meanwhile. */
export const useFocus = create<Focus>()(() => ({}));

export function edits(message: Message | undefined): void {
  useFocus.setState({ editing: message });
}

export function asksToDelete(message: Message | undefined): void {
  useFocus.setState({ deleting: message });
}

export function recalls(message: Message | undefined): void {
  useFocus.setState({ recalling: message });
}
