import { create } from 'zustand';
import type { MessageId } from '@/i18n/messages';

const shownFor = 3_500;

type Values = Record<string, string | number>;

interface Notice {
  key: number;
  id?: MessageId;
  values?: Values;
  /** What went wrong, when it tells of a failure. */
  cause?: unknown;
}

export const useNotice = create<{ notice?: Notice }>()(() => ({}));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Confirms in passing what was done. */
export function notice(id: MessageId, values?: Values): void {
  show({ key: Date.now(), id, values });
}

/** Says in passing why something small was not done. */
export function refusal(cause: unknown): void {
  show({ key: Date.now(), cause });
}

function show(told: Notice): void {
  clearTimeout(timer);
  useNotice.setState({ notice: told });
  timer = setTimeout(() => useNotice.setState({ notice: undefined }), told.id ? shownFor : shownFor * 2);
}
