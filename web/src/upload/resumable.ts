import { Upload as Tus, type DetailedError } from 'tus-js-client';
import { authorizedFetch } from '@/api/client';
import { Problem } from '@/api/Problem';
import { renew } from '@/session/session';
import { useSession } from '@/session/sessionStore';
import { markOf } from './unfinished';

const pauses = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000];

/** Besides those of the server's own trouble: worth another try as it is. */
const passing = new Set([0, 401, 409, 423, 429, 460]);

export interface Arrival {
  track: string;
  /** An earlier track of the same person, made of the same bytes. */
  duplicateOf?: string;
}

export interface Sending {
  /** What it becomes; undefined when it was stopped. */
  arrival: Promise<Arrival | undefined>;
  /** Stops; sending the same file again goes on there. */
  pause: () => void;
  /** Stops for good: nothing of it is kept. */
  drop: () => void;
}

/** Sends a file in pieces, from where an earlier visit left it. */
export function sendInPieces(file: File, told: (share: number) => void): Sending {
  let resolve: (arrival?: Arrival) => void = () => undefined;
  let reject: (cause: unknown) => void = () => undefined;
  const arrival = new Promise<Arrival | undefined>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  let stale = false;
  let duplicateOf: string | undefined;
  const upload = new Tus(file, {
    endpoint: '/api/v2/uploads',
    metadata: { filename: file.name },
    fingerprint: (sent) => Promise.resolve(markOf(sent as File)),
    removeFingerprintOnSuccess: true,
    retryDelays: pauses,
    onBeforeRequest: async (request) => {
      if (stale) stale = !(await renew());
      const { token } = useSession.getState();
      if (token) request.setHeader('Authorization', `Bearer ${token}`);
    },
    onShouldRetry: (cause) => {
      const status = statusOf(cause);
      stale ||= status === 401;
      return status >= 500 || passing.has(status);
    },
    onAfterResponse: (_, response) => {
      duplicateOf = response.getHeader('Veza-Duplicate-Of') ?? undefined;
    },
    onProgress: (sent, size) => told(sent / size),
    onSuccess: () => resolve({ track: upload.url!.split('/').at(-1)!, duplicateOf }),
    onError: (cause) => reject(problemOf(cause)),
  });
  void begin(upload).catch(reject);
  const stop = (forGood: boolean) => {
    resolve();
    void upload.abort(forGood).catch(() => undefined);
  };
  return { arrival, pause: () => stop(false), drop: () => stop(true) };
}

/** Drops what an earlier visit left there. */
export async function dropAt(place: string): Promise<void> {
  await authorizedFetch(new Request(new URL(place, location.origin), { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }));
}

async function begin(upload: Tus): Promise<void> {
  const [earlier] = await upload.findPreviousUploads();
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
}

function statusOf(cause: Error | DetailedError): number {
  return ('originalResponse' in cause && cause.originalResponse?.getStatus()) || 0;
}

function problemOf(cause: Error | DetailedError): Problem {
  const status = statusOf(cause);
  const body = 'originalResponse' in cause ? cause.originalResponse?.getBody() : undefined;
  try {
    return new Problem({ code: `HTTP_${status}`, ...(JSON.parse(body ?? '') as object), status });
  } catch {
    return new Problem(status ? { code: `HTTP_${status}`, status } : {});
  }
}
