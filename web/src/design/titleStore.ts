import { create } from 'zustand';

/** The name of the page in front, and how much waits for the person elsewhere. */
export const useTitles = create<{ page: string; waiting: number }>()(() => ({ page: '', waiting: 0 }));

export function titleOf({ page, waiting }: { page: string; waiting: number }): string {
  const name = page ? `${page} · Veza` : 'Veza';
  return waiting > 0 ? `(${waiting > 99 ? '99+' : waiting}) ${name}` : name;
}

useTitles.subscribe((titles) => {
  document.title = titleOf(titles);
});
