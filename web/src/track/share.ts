import type { Track } from '@/api/types';
import { copy } from '@/design/copy';

/** Where a track is found, at a moment in it when there is one. */
export function addressOf(track: string, seconds = 0): string {
  const at = Math.floor(seconds);
  return `${location.origin}/tracks/${track}${at > 0 ? `?t=${at}` : ''}`;
}

/** Hands the address to the system's share sheet, or to the clipboard where there is none. */
export async function share({ id, title }: Pick<Track, 'id' | 'title'>, seconds = 0): Promise<void> {
  const url = addressOf(id, seconds);
  const sheet = typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches;
  if (sheet) await navigator.share({ title, url }).catch(() => undefined);
  else await copy(url);
}
