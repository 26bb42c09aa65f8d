import { create } from 'zustand';
import type { Message } from '@/api/types';

/** The message somebody is about to report. */
export const useReporting = create<{ message?: Message }>()(() => ({}));

export function reports(message: Message | undefined): void {
  useReporting.setState({ message });
}
