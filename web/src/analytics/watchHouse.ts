import { authorizedFetch } from '@/api/client';
import { Problem } from '@/api/Problem';
import type { HouseFigures } from '@/api/types';
import { backoff } from '@/realtime/backoff';
import { EventReader } from './events';
import { figuresCame, linkIs, watchingFailed } from './houseStore';

/** Follows the house until it is told to stop; what breaks is tried again, what is refused is not. */
export function watchHouse(): () => void {
  const stop = new AbortController();
  void follow(stop.signal);
  return () => stop.abort();
}

async function follow(signal: AbortSignal): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      await read(signal, () => (attempt = 0));
    } catch (cause) {
      const problem = Problem.from(cause);
      if (signal.aborted) return;
      if (!problem.passing && problem.status !== 401) return watchingFailed(problem);
    }
    linkIs('interrupted');
    await pause(backoff(attempt, Math.random), signal);
  }
}

/** Ends when the server ends it: with the token, which is renewed for the next try, or because a gateway stops. */
async function read(signal: AbortSignal, onFigures: () => void): Promise<void> {
  const address = new URL('/api/v2/admin/analytics/live', location.origin);
  const response = await authorizedFetch(new Request(address, { signal, headers: { Accept: 'text/event-stream' } }));
  if (!response.ok || !response.body) {
    throw Problem.of(response, await response.json().catch(() => undefined));
  }
  const events = new EventReader();
  const text = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await text.read(); !next.done; next = await text.read()) {
    for (const { name, data } of events.take(next.value)) {
      if (name === 'figures') {
        onFigures();
        figuresCame(JSON.parse(data) as HouseFigures);
      } else if (name === 'interrupted') linkIs('interrupted');
    }
  }
}

function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, millis);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
