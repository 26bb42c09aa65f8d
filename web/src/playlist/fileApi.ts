import { useMutation } from '@tanstack/react-query';
import { answer, api, authorizedFetch } from '@/api/client';
import { Problem } from '@/api/Problem';
import { listsChanged } from './playlistApi';

export type FileFormat = 'M3U' | 'XSPF' | 'JSPF';

export const fileFormats: FileFormat[] = ['M3U', 'XSPF', 'JSPF'];

/** What a file is called by, and what the server takes of one. */
export const fileEndings = '.m3u,.m3u8,.xspf,.jspf,.json';
const mostBytes = 500_000;

/** By what it looks like inside; names lie. */
export function formatOf(text: string): FileFormat {
  const begin = text.replace(/^\uFEFF/, '').trimStart();
  if (begin.startsWith('<')) return 'XSPF';
  return begin.startsWith('{') ? 'JSPF' : 'M3U';
}

export function useImportPlaylist() {
  return useMutation({
    mutationFn: async (file: File) => {
      if (file.size > mostBytes) throw new Problem({ status: 413, code: 'HTTP_413' });
      const text = await file.text();
      const title = file.name.replace(/\.[^.]*$/, '').slice(0, 200);
      return answer(api.POST('/api/v2/playlists/imports', { body: { format: formatOf(text), text, title } }));
    },
    onSuccess: listsChanged,
  });
}

/** Saves what one may hear of a playlist as a file. */
export async function savePlaylist(playlist: string, format: FileFormat): Promise<void> {
  const response = await authorizedFetch(new Request(new URL(`/api/v2/playlists/${playlist}/export/${format}`, location.origin)));
  if (!response.ok) throw Problem.of(response, await response.json().catch(() => undefined));
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const address = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: address, download: name ?? 'playlist' }).click();
  URL.revokeObjectURL(address);
}
