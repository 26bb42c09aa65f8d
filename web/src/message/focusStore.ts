import { create } from 'zustand';
import type { Message } from '@/api/types';
import type { Asked } from '@/moderation/ModerateDialog';

/** A message, and the button beside it that was pressed. */
interface Pressed {
  message: Message;
  at: HTMLElement;
}

interface Focus {
  /** Whose words one is changing. */
  editing?: Message;
  /** What one is answering. */
  answering?: Message;
  /** Whoever said that is not called by the answer. */
  silently?: boolean;
  /** One is asked whether it shall go. */
  deleting?: Message;
  /** Something shall be done about whoever said it. */
  moderating?: { message: Message; kind: Asked };
  /** Whose earlier words one is reading. */
  recalling?: Message;
  /** All that can be done with it is in sight. */
  menu?: Pressed;
  /** One is choosing a reaction to it. */
  picking?: Pressed;
  /** The line the arrow keys have led to. */
  current?: string;
  /** The line that takes the focus as soon as it is drawn. */
  sought?: string;
}

/** The message one is busy with; it may scroll out of sight meanwhile. */
export const useFocus = create<Focus>()(() => ({}));

/** Whether a message was said there: in the room itself, or in one thread. */
export function isIn(message: Message | undefined, room: string, thread?: string): boolean {
  return message?.room === room && message.threadRoot === thread;
}

export function edits(message: Message | undefined): void {
  useFocus.setState({ editing: message, answering: undefined });
}

export function answers(message: Message | undefined): void {
  useFocus.setState({ answering: message, silently: false, editing: undefined });
}

export function answersSilently(silently: boolean): void {
  useFocus.setState({ silently });
}

export function asksToDelete(message: Message | undefined): void {
  useFocus.setState({ deleting: message });
}

export function moderates(moderating: Focus['moderating']): void {
  useFocus.setState({ moderating });
}

export function recalls(message: Message | undefined): void {
  useFocus.setState({ recalling: message });
}

export function opensMenu(pressed: Pressed | undefined): void {
  useFocus.setState({ menu: pressed });
}

export function picks(pressed: Pressed | undefined): void {
  useFocus.setState({ picking: pressed });
}

export function standsAt(line: string): void {
  const { current, sought } = useFocus.getState();
  if (current !== line || sought) useFocus.setState({ current: line, sought: undefined });
}

export function seeks(line: string): void {
  useFocus.setState({ current: line, sought: line });
}
