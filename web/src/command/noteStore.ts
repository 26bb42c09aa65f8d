import { create } from 'zustand';
import type { Words } from '@/api/types';

/** An answer that only the person who asked can see; it is gone with the page. */
export interface Note {
  key: string;
  room: string;
  words: Words;
  at: string;
}

const most = 20;
let count = 0;

export const useNotes = create<{ notes: Note[] }>()(() => ({ notes: [] }));

export function noted(room: string, words: Words): void {
  count += 1;
  const note = { key: `note-${count}`, room, words, at: new Date().toISOString() };
  useNotes.setState(({ notes }) => ({ notes: [...notes, note].slice(-most) }));
}

export function dropNote(which: string): void {
  useNotes.setState(({ notes }) => ({ notes: notes.filter(({ key }) => key !== which) }));
}
