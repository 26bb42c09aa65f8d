import type { ServerEnvelope } from '@/api/types';

/** Several envelopes may share a frame, one JSON object per line. */
export function parse(frame: string): ServerEnvelope[] {
  return frame
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ServerEnvelope);
}
