import { create } from 'zustand';
import type { Problem } from '@/api/Problem';
import type { Track } from '@/api/types';

export interface Upload {
  id: string;
  name: string;
  size: number;
  /** Missing when an earlier visit left it: it must be chosen again. */
  file?: File;
  phase: 'stranded' | 'paused' | 'waiting' | 'sending' | 'encoding' | 'ready' | 'failed';
  /** 0 to 1, of the phase. */
  progress: number;
  /** Drawn from the file itself as soon as the browser has decoded it. */
  peaks?: number[];
  track?: Track;
  /** The track that the same bytes have become before. */
  duplicateOf?: string;
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
