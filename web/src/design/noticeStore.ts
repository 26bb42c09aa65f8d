import { create } from 'zustand';
import type { MessageId } from '@/i18n/messages';

const shownFor = 3_500;

interface Notice {
  key: number;
  id: MessageId;
}

export const useNotice = create<{ notice?: Notice }>()(() => ({}));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Confirms in passing what was done. */
export function notice(id: MessageId): void {
  clearTimeout(timer);
  useNotice.setState({ notice: { key: Date.now(), id } });
  timer = setTimeout(() => useNotice.setState({ notice: undefined }), shownFor);
}
