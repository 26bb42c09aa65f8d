import { create } from 'zustand';
import type { Problem } from '@/api/Problem';
import type { Track } from '@/api/types';

export interface Upload {
  id: string;
  file: File;
  phase: 'waiting' | 'sending' | 'encoding' | 'ready' | 'failed';
  /** 0 to 1, of the phase. */
  progress: number;
  /** Drawn from the file itself as soon as the browser has decoded it. */
  peaks?: number[];
  track?: Track;
  problem?: Problem;
}

export const useUploads = create<{ uploads: Upload[] }>()(() => ({ uploads: [] }));

export function change(id: string, changes: Partial<Upload>): void {
  useUploads.setState(({ uploads }) => ({
    uploads: uploads.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)),
  }));
}

export function dismiss(id: string): void {
  useUploads.setState(({ uploads }) => ({ uploads: uploads.filter((upload) => upload.id !== id) }));
}

export function underway({ phase }: Upload): boolean {
  return phase === 'waiting' || phase === 'sending';
}
