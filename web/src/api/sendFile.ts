import { renew } from '@/session/session';
import { useSession } from '@/session/sessionStore';
import { Problem } from './Problem';

interface Sending {
  /** Makes a retry safe. */
  key: string;
  /** How much has left, 0 to 1. */
  told: (share: number) => void;
  /** Ends it. */
  signal?: AbortSignal;
}

/** Sends one file as a form; XMLHttpRequest, because fetch does not tell how much has left. */
export async function sendFile<T>(path: string, file: File, how: Sending): Promise<T> {
  const first = await post(path, file, how);
  if (first.status !== 401 || !(await renew())) return bodyOf(first);
  return bodyOf(await post(path, file, how));
}

function post(path: string, file: File, { key, told, signal }: Sending): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', path);
    call.setRequestHeader('Idempotency-Key', key);
    const { token } = useSession.getState();
    if (token) call.setRequestHeader('Authorization', `Bearer ${token}`);
    call.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0);
    call.onload = () => resolve(call);
    call.onerror = () => reject(new Problem({}));
    call.onabort = () => reject(new Problem({}));
    signal?.addEventListener('abort', () => call.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    call.send(form);
  });
}

function bodyOf<T>(call: XMLHttpRequest): T {
  const body: unknown = parsed(call.responseText);
  if (call.status >= 200 && call.status < 300) return body as T;
  throw new Problem({ code: `HTTP_${call.status}`, ...(body as object), status: call.status });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
