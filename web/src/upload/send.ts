import { sendFile } from '@/api/sendFile';
import type { Track } from '@/api/types';

/** Sends one file, which becomes a track. */
export function send(file: File, key: string, told: (share: number) => void): Promise<Track> {
  return sendFile('/api/v2/tracks', file, { key, told });
}
