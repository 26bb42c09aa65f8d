import { EventReader } from '@/analytics/events';
import { authorizedFetch } from '@/api/client';
import { Problem } from '@/api/Problem';
import { backoff } from '@/realtime/backoff';

/** Hears which version a playlist has, until it is told to stop; what breaks is tried again, what is refused is not. */
export function watchPlaylist(playlist: string, onVersion: (version: number) => void): () => void {
  const stop = new AbortController();
  void follow(playlist, onVersion, stop.signal);
  return () => stop.abort();
}

async function follow(playlist: string, onVersion: (version: number) => void, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      await read(playlist, signal, (version) => {
        attempt = 0;
        onVersion(version);
      });
    } catch (cause) {
      const problem = Problem.from(cause);
      if (signal.aborted || (!problem.passing && problem.status !== 401)) return;
    }
    await new Promise((resolve) => setTimeout(resolve, backoff(attempt, Math.random)));
  }
}

/** Ends when the server ends it, after minutes. */
async function read(playlist: string, signal: AbortSignal, onVersion: (version: number) => void): Promise<void> {
  const address = new URL(`/api/v2/playlists/${playlist}/live`, location.origin);
  const response = await authorizedFetch(new Request(address, { signal, headers: { Accept: 'text/event-stream' } }));
  if (!response.ok || !response.body) throw Problem.of(response, await response.json().catch(() => undefined));
  const events = new EventReader();
  const text = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await text.read(); !next.done; next = await text.read()) {
    for (const { name, data } of events.take(next.value)) {
      if (name === 'changed') onVersion((JSON.parse(data) as { version: number }).version);
    }
  }
}
