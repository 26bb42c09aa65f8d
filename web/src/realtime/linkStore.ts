import { create } from 'zustand';
import type { Link } from './Connection';

/** Whether messages flow right now. */
export const useLink = create<{ link: Link; online: boolean }>()(() => ({ link: 'off', online: navigator.onLine }));
