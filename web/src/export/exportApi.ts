import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, authorizedFetch } from '@/api/client';
import { Problem } from '@/api/Problem';
import { queries } from '@/api/queries';
import type { RoomExport } from '@/api/types';

export type Format = 'HTML' | 'JSON';

const all = ['exports'];

/** One's own exports of a room that can still be read. */
export function useExports(room: string) {
  return useQuery({
    queryKey: [...all, room],
    queryFn: () =>
      answer(api.GET('/api/v2/rooms/{room}/exports', { params: { path: { room } } })).then(({ items }) => items),
  });
}

export function useCreateExport(room: string) {
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v2/rooms/{room}/exports', { params: { path: { room } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: all }),
  });
}

/** Fetches the file with the person's credentials and hands it to the browser; tells how many bytes have come. */
export async function download({ id, room }: RoomExport, format: Format, onBytes: (bytes: number) => void): Promise<void> {
  const response = await authorizedFetch(
    new Request(`${location.origin}/api/v2/rooms/${room}/exports/${id}/file?format=${format}`),
  );
  if (!response.ok) throw Problem.of(response, await response.json().catch(() => undefined));
  const file = await new Response(counted(response.body, onBytes)).blob();
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `room-${room}.${format.toLowerCase()}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function counted(body: ReadableStream<Uint8Array> | null, onBytes: (bytes: number) => void) {
  let bytes = 0;
  return body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, next) {
        bytes += chunk.byteLength;
        onBytes(bytes);
        next.enqueue(chunk);
      },
    }),
  );
}
