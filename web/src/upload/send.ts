import { Problem } from '@/api/Problem';
import type { Track } from '@/api/types';
import { renew } from '@/session/session';
import { useSession } from '@/session/sessionStore';

/** Sends one file; XMLHttpRequest, because fetch does not tell how much has left. */
export async function send(file: File, key: string, told: (share: number) => void): Promise<Track> {
  const first = await post(file, key, told);
  if (first.status !== 401 || !(await renew())) return trackOf(first);
  return trackOf(await post(file, key, told));
}

function post(file: File, key: string, told: (share: number) => void): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', '/api/v2/tracks');
    call.setRequestHeader('Idempotency-Key', key);
    const { token } = useSession.getState();
    if (token) call.setRequestHeader('Authorization', `Bearer ${token}`);
    call.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0);
    call.onload = () => resolve(call);
    call.onerror = () => reject(new Problem({}));
    const form = new FormData();
    form.append('file', file, file.name);
    call.send(form);
  });
}

function trackOf(call: XMLHttpRequest): Track {
  const body: unknown = parsed(call.responseText);
  if (call.status >= 200 && call.status < 300) return body as Track;
  throw new Problem({ code: `HTTP_${call.status}`, ...(body as object), status: call.status });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
