// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { watchPlaylist } from './watchPlaylist';

afterEach(() => vi.restoreAllMocks());

const stream = (...events: string[]) => new Response(events.join(''), { headers: { 'Content-Type': 'text/event-stream' } });

test('each version is told, also after the stream was begun anew', async () => {
  const fetching = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValueOnce(stream('event:changed\ndata:{"version":3}\n\n', 'event:pulse\ndata:{}\n\n', 'event:reconnect\ndata:{}\n\n'))
    .mockResolvedValueOnce(stream('event:changed\ndata:{"version":4}\n\n'))
    .mockResolvedValue(new Response('{"code":"PLAYLIST_NOT_FOUND"}', { status: 404 }));
  const heard: number[] = [];

  const stop = watchPlaylist('42', (version) => heard.push(version));

  await vi.waitFor(() => expect(heard).toEqual([3, 4]), 5_000);
  stop();
  expect(String((fetching.mock.calls[0]?.[0] as Request).url)).toContain('/api/v2/playlists/42/live');
});

test('what is refused is not tried again', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('{}', { status: 404 }));

  watchPlaylist('42', () => undefined);

  await vi.waitFor(() => expect(fetching).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(fetching).toHaveBeenCalledTimes(1);
});
