import { useSession } from '@/session/sessionStore';

const start = 'tus::';
const oldest = 7 * 24 * 3_600_000;

/** An upload of an earlier visit that is not whole, as tus-js-client remembers it. */
export interface Unfinished {
  key: string;
  name: string;
  size: number;
  place: string;
}

interface Remembered {
  size?: number;
  metadata?: { filename?: string };
  creationTime?: string;
  uploadUrl?: string;
}

/** What tells one person's file from another's on this device. */
export function markOf({ name, type, size, lastModified }: File): string {
  return ['veza', useSession.getState().user?.id, name, type, size, lastModified].join('-');
}

/** Those of whoever is signed in; what is too old is forgotten. */
export function unfinished(): Unfinished[] {
  const own = `${start}veza-${useSession.getState().user?.id}-`;
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(own))
    .flatMap((key) => {
      const { size, metadata, creationTime, uploadUrl } = read(key);
      const fresh = Date.now() - Date.parse(creationTime ?? '') < oldest;
      if (fresh && metadata?.filename && size && uploadUrl) return [{ key, name: metadata.filename, size, place: uploadUrl }];
      forget(key);
      return [];
    });
}

export function forget(key: string): void {
  localStorage.removeItem(key);
}

function read(key: string): Remembered {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Remembered;
  } catch {
    return {};
  }
}
